//! Flow logs: <https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html>.
//! They are kept as EC2 keeps them; no traffic is written anywhere.

mod request;

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    idempotency::ClientToken,
    operations::{describe::Question, listed},
    resources::{FlowLog, NetworkInterface, Subnet, TransitGateway, TransitGatewayAttachment, Vpc},
    store::{Realm, Resource, Transaction, term},
    tags,
};

/// How many resources one request can name.
const MAXIMUM_RESOURCES: usize = 25;

/// CreateFlowLogs: one a resource; those that cannot be made are listed.
///
/// # Errors
/// `InvalidParameter`, `InvalidParameterValue`, `MissingParameter`,
/// `IdempotentParameterMismatch`.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateFlowLogsRequest,
) -> Result<shapes::CreateFlowLogsResult> {
    let kind = FlowLog::TYPE;
    let tags = tags::specified(request.tag_specifications.as_deref(), kind, &[kind])?;
    let spec = request::spec(transaction, request)?;
    let resources = listed(&request.resource_ids);
    if resources.len() > MAXIMUM_RESOURCES {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!("The number of resource IDs cannot exceed {MAXIMUM_RESOURCES}."),
        ));
    }
    let token = ClientToken::of(request.client_token.as_ref(), request)?;
    if let Some(token) = &token
        && token
            .earlier::<FlowLog>(transaction, |log| log.client_token.as_ref())?
            .is_some()
    {
        let logs = transaction.table::<FlowLog>().having(token.term(), None);
        let ids = logs
            .filter(|(_, log)| log.client_token.as_ref() == Some(token))
            .map(|(_, log)| log.id.clone());
        return Ok(answer(request, ids.collect(), Vec::new()));
    }
    let (mut made, mut refused) = (Vec::new(), Vec::new());
    for resource in resources {
        match check(transaction, request, resource, &spec) {
            Ok(()) => {
                let created = transaction.call.now;
                let (_, log) = transaction.insert(|id| FlowLog {
                    id,
                    resource: resource.clone(),
                    spec: spec.clone(),
                    created,
                    client_token: token.clone(),
                    tags: tags.clone(),
                });
                made.push(log.id.clone());
            }
            Err(error) => refused.push(unsuccessful(resource, &error)),
        }
    }
    Ok(answer(request, made, refused))
}

fn answer(
    request: &shapes::CreateFlowLogsRequest,
    ids: Vec<Str>,
    refused: Vec<shapes::UnsuccessfulItem>,
) -> shapes::CreateFlowLogsResult {
    shapes::CreateFlowLogsResult {
        client_token: request.client_token.clone(),
        flow_log_ids: Some(ids),
        unsuccessful: Some(refused),
    }
}

/// Whether the resource is there, of the kind asked for, and not watched like this yet.
fn check(
    realm: &Realm,
    request: &shapes::CreateFlowLogsRequest,
    resource: &str,
    spec: &crate::resources::flow_logs::FlowLogSpec,
) -> Result<()> {
    match request.resource_type.as_deref().unwrap_or_default() {
        "VPC" => realm.ordinal::<Vpc>(resource)?,
        "Subnet" => realm.ordinal::<Subnet>(resource)?,
        "NetworkInterface" => realm.ordinal::<NetworkInterface>(resource)?,
        "TransitGateway" => realm.ordinal::<TransitGateway>(resource)?,
        "TransitGatewayAttachment" => realm.ordinal::<TransitGatewayAttachment>(resource)?,
        other => {
            return Err(Ec2Error::new(
                ErrorCode::UnsupportedOperation,
                format!("Flow logs of the resource type {other} are not supported yet."),
            ));
        }
    };
    let logs = realm.table::<FlowLog>();
    let is_same = |log: &FlowLog| {
        log.resource == resource
            && log.spec.traffic == spec.traffic
            && log.spec.destination_type == spec.destination_type
            && log.spec.destination == spec.destination
            && log.spec.log_group == spec.log_group
    };
    if logs
        .having(term("resource-id", resource), None)
        .any(|(_, log)| is_same(log))
    {
        return Err(Ec2Error::new(
            ErrorCode::FlowLogAlreadyExists,
            "Error. There is an existing Flow Log with the same configuration and log destination.",
        ));
    }
    Ok(())
}

/// A resource of a list that something could not be done to, and why.
pub(crate) fn unsuccessful(id: &str, error: &Ec2Error) -> shapes::UnsuccessfulItem {
    shapes::UnsuccessfulItem {
        error: Some(shapes::UnsuccessfulItemError {
            code: Some(Str::from(error.code())),
            message: Some(Str::from(error.message.as_str())),
        }),
        resource_id: Some(Str::from(id)),
    }
}

/// DeleteFlowLogs: those that are not there are listed.
///
/// # Errors
/// None.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteFlowLogsRequest,
) -> Result<shapes::DeleteFlowLogsResult> {
    let mut refused = Vec::new();
    for id in listed(&request.flow_log_ids) {
        if let Err(error) = transaction.remove::<FlowLog>(id) {
            refused.push(unsuccessful(id, &error));
        }
    }
    Ok(shapes::DeleteFlowLogsResult {
        unsuccessful: Some(refused),
    })
}

/// DescribeFlowLogs.
///
/// # Errors
/// Those of [`Question::answer`].
pub fn describe(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeFlowLogsRequest,
) -> Result<shapes::DescribeFlowLogsResult> {
    let question = Question {
        operation: "DescribeFlowLogs",
        ids_name: "flowLogIds",
        ids: listed(&request.flow_log_ids),
        filters: request.filter.as_deref(),
        next_token: request.next_token.as_ref(),
        max_results: request.max_results,
    };
    let (logs, next_token) = question.answer::<FlowLog>(realm)?;
    Ok(shapes::DescribeFlowLogsResult {
        flow_logs: Some(logs.iter().map(|(_, log)| show(log)).collect()),
        next_token,
    })
}

fn show(log: &FlowLog) -> shapes::FlowLog {
    let spec = &log.spec;
    let fields = |(kind, keys): &(Str, Vec<Str>)| shapes::TagFieldSpecificationResponse {
        resource_type: Some(kind.clone()),
        tag_keys: Some(keys.clone()),
    };
    let files = spec.files.as_ref();
    shapes::FlowLog {
        creation_time: Some(log.created),
        deliver_logs_permission_arn: spec.permission.clone(),
        deliver_cross_account_role: spec.cross_account_role.clone(),
        deliver_logs_status: Some(text!("SUCCESS")),
        flow_log_id: Some(log.id.clone()),
        flow_log_status: Some(text!("ACTIVE")),
        log_group_name: spec.log_group.clone(),
        resource_id: Some(log.resource.clone()),
        traffic_type: spec.traffic.clone(),
        log_destination_type: Some(spec.destination_type.clone()),
        log_destination: spec.destination.clone(),
        log_format: Some(spec.format.clone()),
        tags: Some(log.tags.shape().unwrap_or_default()),
        max_aggregation_interval: Some(spec.interval),
        destination_options: files.map(|files| shapes::DestinationOptionsResponse {
            file_format: Some(files.format.clone()),
            hive_compatible_partitions: Some(files.hive),
            per_hour_partition: Some(files.per_hour),
        }),
        tag_field_specifications: (!spec.tag_fields.is_empty())
            .then(|| spec.tag_fields.iter().map(fields).collect()),
        ..Default::default()
    }
}
