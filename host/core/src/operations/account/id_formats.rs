//! The formats of ids. Every account has had long ids of every kind since 2018, and
//! none can go back.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIdFormat.html>

use orrery_wire::{Str, shapes};

use crate::{
    Call, Ec2Error, ErrorCode, Realm, Result, catalogue::regions, operations::listed,
    operations::required, pagination::Page,
};

/// The resource types whose ids were once short.
const RESOURCES: [&str; 29] = [
    "bundle",
    "conversion-task",
    "customer-gateway",
    "dhcp-options",
    "elastic-ip-allocation",
    "elastic-ip-association",
    "export-task",
    "flow-log",
    "image",
    "import-task",
    "instance",
    "internet-gateway",
    "network-acl",
    "network-acl-association",
    "network-interface",
    "network-interface-attachment",
    "prefix-list",
    "reservation",
    "route-table",
    "route-table-association",
    "security-group",
    "snapshot",
    "subnet",
    "subnet-cidr-block-association",
    "volume",
    "vpc",
    "vpc-cidr-block-association",
    "vpc-endpoint",
    "vpc-peering-connection",
];
/// Those of which DescribeIdFormat takes the names besides.
const GATEWAYS: [&str; 2] = ["vpn-connection", "vpn-gateway"];

fn known() -> impl Iterator<Item = &'static str> {
    RESOURCES.into_iter().chain(GATEWAYS)
}

fn format(resource: &str) -> shapes::IdFormat {
    shapes::IdFormat {
        resource: Some(Str::from(resource)),
        use_long_ids: Some(true),
        ..Default::default()
    }
}

fn check(resource: &str) -> Result<()> {
    if known().any(|name| name == resource) {
        return Ok(());
    }
    Err(Ec2Error::new(
        ErrorCode::InvalidParameterValue,
        format!("Value ({resource}) for parameter resource is invalid. Unknown resource type."),
    ))
}

fn formats(resource: Option<&Str>) -> Result<Vec<shapes::IdFormat>> {
    match resource {
        Some(resource) => {
            check(resource)?;
            Ok(vec![format(resource)])
        }
        None => Ok(known().map(format).collect()),
    }
}

/// DescribeIdFormat.
///
/// # Errors
/// `InvalidParameterValue` for an unknown resource type.
pub fn describe(
    _: &Call,
    _: &Realm,
    request: &shapes::DescribeIdFormatRequest,
) -> Result<shapes::DescribeIdFormatResult> {
    Ok(shapes::DescribeIdFormatResult {
        statuses: Some(formats(request.resource.as_ref())?),
    })
}

/// DescribeIdentityIdFormat.
///
/// # Errors
/// `InvalidParameterValue` for an unknown resource type or what is no principal.
pub fn describe_identity(
    _: &Call,
    _: &Realm,
    request: &shapes::DescribeIdentityIdFormatRequest,
) -> Result<shapes::DescribeIdentityIdFormatResult> {
    let principal = required(&request.principal_arn, "principalArn")?;
    let is_principal = principal == "all"
        || principal.starts_with("arn:") && principal.split(':').nth(2) == Some("iam");
    if !is_principal {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!("Value ({principal}) for parameter principalArn is invalid. Invalid ARN."),
        ));
    }
    Ok(shapes::DescribeIdentityIdFormatResult {
        statuses: Some(formats(request.resource.as_ref())?),
    })
}

/// DescribeAggregateIdFormat.
///
/// # Errors
/// None.
pub fn describe_aggregate(
    _: &Call,
    _: &Realm,
    _: &shapes::DescribeAggregateIdFormatRequest,
) -> Result<shapes::DescribeAggregateIdFormatResult> {
    Ok(shapes::DescribeAggregateIdFormatResult {
        use_long_ids_aggregated: Some(true),
        statuses: Some(known().map(format).collect()),
    })
}

/// DescribePrincipalIdFormat: the root user's; nobody else's differ.
///
/// # Errors
/// `InvalidParameterValue` for an unknown resource type, and those of pages.
pub fn describe_principals(
    call: &Call,
    realm: &Realm,
    request: &shapes::DescribePrincipalIdFormatRequest,
) -> Result<shapes::DescribePrincipalIdFormatResult> {
    let wanted = listed(&request.resources);
    wanted.iter().try_for_each(|resource| check(resource))?;
    let token = request.next_token.as_ref();
    let page = Page::new(
        realm,
        "DescribePrincipalIdFormat",
        token,
        request.max_results,
    )?;
    let partition = regions::partition(&call.region);
    let shown = known().filter(|name| wanted.is_empty() || wanted.iter().any(|one| one == name));
    let root = shapes::PrincipalIdFormat {
        arn: Some(Str::from(format!(
            "arn:{partition}:iam::{}:root",
            call.account
        ))),
        statuses: Some(shown.map(format).collect()),
    };
    let (principals, next_token) = page.slice(vec![root]);
    Ok(shapes::DescribePrincipalIdFormatResult {
        principals: Some(principals),
        next_token,
    })
}
