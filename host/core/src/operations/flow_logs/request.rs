//! What a CreateFlowLogs asks for, checked and with EC2's defaults.

use orrery_wire::{Str, shapes, text};

use crate::{
    Ec2Error, ErrorCode, Result, Transaction,
    operations::listed,
    resources::flow_logs::{FileOptions, FlowLogSpec},
};

const FORMAT: Str = text!(
    "${version} ${account-id} ${interface-id} ${srcaddr} ${dstaddr} ${srcport} ${dstport} ${protocol} ${packets} ${bytes} ${start} ${end} ${action} ${log-status}"
);
const TRANSIT_FORMAT: Str = text!(
    "${version} ${resource-type} ${account-id} ${tgw-id} ${tgw-attachment-id} ${tgw-src-vpc-account-id} ${tgw-dst-vpc-account-id} ${tgw-src-vpc-id} ${tgw-dst-vpc-id} ${tgw-src-subnet-id} ${tgw-dst-subnet-id} ${tgw-src-eni} ${tgw-dst-eni} ${tgw-src-az-id} ${tgw-dst-az-id} ${tgw-pair-attachment-id} ${srcaddr} ${dstaddr} ${srcport} ${dstport} ${protocol} ${packets} ${bytes} ${start} ${end} ${log-status} ${type} ${packets-lost-no-route} ${packets-lost-blackhole} ${packets-lost-mtu-exceeded} ${packets-lost-ttl-expired} ${tcp-flags} ${region} ${flow-direction} ${pkt-src-aws-service} ${pkt-dst-aws-service}"
);
/// Seconds between records: by default, and the other choice.
const INTERVALS: [i32; 2] = [600, 60];

pub(super) fn spec(
    transaction: &Transaction<'_>,
    request: &shapes::CreateFlowLogsRequest,
) -> Result<FlowLogSpec> {
    let transit = request
        .resource_type
        .as_deref()
        .is_some_and(|kind| kind.starts_with("TransitGateway"));
    let traffic = traffic(request, transit)?;
    let interval = interval(request.max_aggregation_interval, transit)?;
    let destination_type = request
        .log_destination_type
        .clone()
        .unwrap_or(text!("cloud-watch-logs"));
    let (destination, log_group) = destination(transaction, request, &destination_type)?;
    let format = request.log_format.clone();
    let format = format.unwrap_or(if transit { TRANSIT_FORMAT } else { FORMAT });
    check_format(&format)?;
    let files = files(request.destination_options.as_ref(), &destination_type)?;
    Ok(FlowLogSpec {
        traffic,
        destination_type,
        destination,
        log_group,
        permission: request.deliver_logs_permission_arn.clone(),
        cross_account_role: request.deliver_cross_account_role.clone(),
        format,
        interval,
        files,
        tag_fields: listed(&request.tag_field_specifications)
            .iter()
            .map(|one| {
                let kind = one.resource_type.clone().unwrap_or_default();
                (kind, listed(&one.tag_keys).to_vec())
            })
            .collect(),
    })
}

fn refuse<T>(message: impl Into<String>) -> Result<T> {
    Err(Ec2Error::new(ErrorCode::InvalidParameter, message))
}

fn traffic(request: &shapes::CreateFlowLogsRequest, transit: bool) -> Result<Option<Str>> {
    match (&request.traffic_type, transit) {
        (Some(_), true) => refuse(
            "TrafficType cannot be specified for a transit gateway or transit gateway attachment.",
        ),
        (None, false) => Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain the parameter TrafficType",
        )),
        (given, _) => Ok(given.clone()),
    }
}

fn interval(given: Option<i32>, transit: bool) -> Result<i32> {
    let [longest, shortest] = INTERVALS;
    let default = if transit { shortest } else { longest };
    let interval = given.unwrap_or(default);
    if !INTERVALS.contains(&interval) || (transit && interval != shortest) {
        return refuse("Invalid Flow Log Max Aggregation Interval");
    }
    Ok(interval)
}

/// The ARN of the destination and the name of the log group.
fn destination(
    transaction: &Transaction<'_>,
    request: &shapes::CreateFlowLogsRequest,
    kind: &str,
) -> Result<(Option<Str>, Option<Str>)> {
    let (destination, group) = (&request.log_destination, &request.log_group_name);
    if destination.is_some() && group.is_some() {
        return refuse("Please only provide LogGroupName or only provide LogDestination.");
    }
    let service = match kind {
        "s3" => "s3",
        "kinesis-data-firehose" => "firehose",
        _ => "logs",
    };
    if let Some(arn) = destination {
        let is_there = arn.starts_with("arn:") && arn.split(':').nth(2) == Some(service);
        if !is_there {
            return refuse(format!(
                "LogDestination must be the ARN of a destination of the type {kind}."
            ));
        }
    }
    if service != "logs" {
        if group.is_some() {
            return refuse(format!(
                "LogDestinationType must be cloud-watch-logs if LogGroupName is provided, not {kind}."
            ));
        }
        if destination.is_none() {
            return refuse(format!(
                "LogDestination can't be empty if LogDestinationType is {kind}."
            ));
        }
        return Ok((destination.clone(), None));
    }
    if destination.is_none() && group.is_none() {
        return refuse("LogGroupName can't be empty if LogDestinationType is cloud-watch-logs.");
    }
    if request.deliver_logs_permission_arn.is_none() {
        return refuse(
            "DeliverLogsPermissionArn can't be empty if LogDestinationType is cloud-watch-logs.",
        );
    }
    let named = destination.as_deref().and_then(|arn| arn.split(':').nth(6));
    let group = group.clone().or_else(|| named.map(Str::from));
    let destination = destination.clone().or_else(|| {
        let (account, region) = (&transaction.call.account, &transaction.call.region);
        let partition = crate::catalogue::regions::partition(region);
        let group = group.as_deref()?;
        Some(Str::from(format!(
            "arn:{partition}:logs:{region}:{account}:log-group:{group}"
        )))
    });
    Ok((destination, group))
}

/// Fields in `${…}`, separated by blanks.
fn check_format(format: &str) -> Result<()> {
    let is_field = |field: &str| {
        let name = field
            .strip_prefix("${")
            .and_then(|rest| rest.strip_suffix('}'));
        name.is_some_and(|name| {
            !name.is_empty()
                && name
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        })
    };
    if format.split_whitespace().next().is_some() && format.split_whitespace().all(is_field) {
        return Ok(());
    }
    refuse(format!("Unknown fields provided in LogFormat: {format}"))
}

fn files(
    options: Option<&shapes::DestinationOptionsRequest>,
    kind: &str,
) -> Result<Option<FileOptions>> {
    let Some(options) = options else {
        return Ok(None);
    };
    if kind != "s3" {
        return refuse("DestinationOptions can only be specified if LogDestinationType is s3.");
    }
    Ok(Some(FileOptions {
        format: options.file_format.clone().unwrap_or(text!("plain-text")),
        hive: options.hive_compatible_partitions.unwrap_or(false),
        per_hour: options.per_hour_partition.unwrap_or(false),
    }))
}
