//! Who may make endpoints to a service of the account.

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    filters::Filters,
    operations::{listed, required},
    pagination::Page,
    resources::{EndpointService, derived, vpc_endpoints::Permission},
    store::{Realm, Transaction},
    tags::Tags,
};

use super::refuse;

/// ModifyVpcEndpointServicePermissions.
///
/// # Errors
/// `InvalidVpcEndpointServiceId.NotFound`, `InvalidParameter` for what is no principal,
/// `MissingParameter` for no change.
pub fn modify(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyVpcEndpointServicePermissionsRequest,
) -> Result<shapes::ModifyVpcEndpointServicePermissionsResult> {
    let (added, gone) = (
        listed(&request.add_allowed_principals),
        listed(&request.remove_allowed_principals),
    );
    if added.is_empty() && gone.is_empty() {
        return Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain principals to add or to remove",
        ));
    }
    for principal in added.iter().chain(gone) {
        let is_arn = principal.starts_with("arn:") && principal.split(':').count() >= 6;
        if principal != "*" && !is_arn {
            return Err(refuse(format!("Invalid Principal: '{principal}'")));
        }
    }
    let id = required(&request.service_id, "serviceId")?;
    let mut permissions = transaction.get::<EndpointService>(id)?.permissions.clone();
    permissions.retain(|known| !gone.contains(&known.principal));
    let mut new = Vec::new();
    for principal in added {
        if permissions
            .iter()
            .any(|known| known.principal == *principal)
        {
            continue;
        }
        let permission = Permission {
            id: derived("vpce-svc-perm-", &[id, principal]),
            principal: principal.clone(),
        };
        new.push(shapes::AddedPrincipal {
            principal_type: Some(Str::from(permission.principal_type())),
            principal: Some(principal.clone()),
            service_permission_id: Some(permission.id.clone()),
            service_id: Some(id.clone()),
            permission_type: Some(text!("vpc-endpoint")),
        });
        permissions.push(permission);
    }
    transaction.update::<EndpointService>(id, |service| service.permissions = permissions)?;
    Ok(shapes::ModifyVpcEndpointServicePermissionsResult {
        added_principals: Some(new),
        return_value: Some(true),
    })
}

/// DescribeVpcEndpointServicePermissions.
///
/// # Errors
/// `InvalidVpcEndpointServiceId.NotFound`, and those of filters and pages.
pub fn describe(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeVpcEndpointServicePermissionsRequest,
) -> Result<shapes::DescribeVpcEndpointServicePermissionsResult> {
    let id = required(&request.service_id, "serviceId")?;
    let service = realm.get::<EndpointService>(id)?;
    let filters = Filters::new(request.filters.as_deref())?;
    let page = Page::new(
        realm,
        "DescribeVpcEndpointServicePermissions",
        request.next_token.as_ref(),
        request.max_results,
    )?;
    let mut shown = Vec::new();
    for permission in &service.permissions {
        let passes = filters.check(Tags::NONE, |name, values| {
            match name {
                "permission-type" => values.is("vpc-endpoint"),
                "principal" => values.is(&permission.principal),
                "principal-type" => values.is(permission.principal_type()),
                _ => return false,
            }
            true
        })?;
        if passes {
            shown.push(shapes::AllowedPrincipal {
                principal_type: Some(Str::from(permission.principal_type())),
                principal: Some(permission.principal.clone()),
                service_permission_id: Some(permission.id.clone()),
                tags: Some(Vec::new()),
                service_id: Some(id.clone()),
                permission_type: Some(text!("vpc-endpoint")),
            });
        }
    }
    let (principals, next_token) = page.slice(shown);
    Ok(shapes::DescribeVpcEndpointServicePermissionsResult {
        allowed_principals: Some(principals),
        next_token,
    })
}
