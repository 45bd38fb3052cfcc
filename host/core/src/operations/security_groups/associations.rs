//! Security groups in VPCs besides their own.
//! <https://docs.aws.amazon.com/vpc/latest/userguide/security-group-assoc.html>

use std::sync::Arc;

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    filters::Filters,
    operations::{describe::passing, required},
    pagination::Page,
    resources::{NetworkInterface, SecurityGroup, Vpc},
    store::{Realm, Transaction},
    tags::Tags,
};

use super::DEFAULT;

/// AssociateSecurityGroupVpc.
///
/// # Errors
/// `InvalidGroup.NotFound`, `InvalidVpcID.NotFound`, `InvalidParameterValue` for a
/// default group, `Resource.AlreadyAssociated`.
pub fn associate(
    transaction: &mut Transaction<'_>,
    request: &shapes::AssociateSecurityGroupVpcRequest,
) -> Result<shapes::AssociateSecurityGroupVpcResult> {
    let id = required(&request.group_id, "GroupId")?;
    let group = transaction.get::<SecurityGroup>(id)?;
    let vpc = transaction.get::<Vpc>(required(&request.vpc_id, "VpcId")?)?;
    if group.name == DEFAULT {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!("The default security group {id} cannot be associated with another VPC."),
        ));
    }
    if group.is_in(&vpc.id) {
        return Err(Ec2Error::new(
            ErrorCode::ResourceAlreadyAssociated,
            format!(
                "The security group {id} is already associated with {}.",
                vpc.id
            ),
        ));
    }
    let vpc = vpc.id.clone();
    transaction.update::<SecurityGroup>(id, |group| group.associated.push(vpc))?;
    Ok(shapes::AssociateSecurityGroupVpcResult {
        state: Some(text!("associating")),
    })
}

/// DisassociateSecurityGroupVpc.
///
/// # Errors
/// `InvalidGroup.NotFound`, `InvalidAssociation.NotFound`, `DependencyViolation` while
/// an interface in the VPC has the group.
pub fn disassociate(
    transaction: &mut Transaction<'_>,
    request: &shapes::DisassociateSecurityGroupVpcRequest,
) -> Result<shapes::DisassociateSecurityGroupVpcResult> {
    let id = required(&request.group_id, "GroupId")?;
    let vpc = required(&request.vpc_id, "VpcId")?;
    if !transaction
        .get::<SecurityGroup>(id)?
        .associated
        .contains(vpc)
    {
        return Err(Ec2Error::new(
            ErrorCode::InvalidAssociationNotFound,
            format!("The security group {id} is not associated with {vpc}."),
        ));
    }
    let has_it = |interface: &Arc<NetworkInterface>| {
        let subnet = interface.subnet(transaction);
        interface.network.groups.contains(id) && subnet.is_some_and(|subnet| subnet.vpc == *vpc)
    };
    if transaction.table::<NetworkInterface>().values().any(has_it) {
        return Err(Ec2Error::new(
            ErrorCode::DependencyViolation,
            format!("resource {id} has a dependent object in {vpc}"),
        ));
    }
    transaction.update::<SecurityGroup>(id, |group| group.associated.retain(|one| one != vpc))?;
    Ok(shapes::DisassociateSecurityGroupVpcResult {
        state: Some(text!("disassociating")),
    })
}

/// Lets the groups of other VPCs forget a VPC that goes.
pub(crate) fn forget_vpc(transaction: &mut Transaction<'_>, vpc: &Str) {
    let groups = transaction.table::<SecurityGroup>().iter();
    let with_it: Vec<u64> = groups
        .filter(|(_, group)| group.associated.contains(vpc))
        .map(|(ordinal, _)| ordinal)
        .collect();
    for ordinal in with_it {
        transaction.update_at::<SecurityGroup>(ordinal, |group| {
            group.associated.retain(|one| one != vpc);
        });
    }
}

/// DescribeSecurityGroupVpcAssociations.
///
/// # Errors
/// Those of filters and pages.
pub fn describe(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribeSecurityGroupVpcAssociationsRequest,
) -> Result<shapes::DescribeSecurityGroupVpcAssociationsResult> {
    let operation = "DescribeSecurityGroupVpcAssociations";
    let token = request.next_token.as_ref();
    let page = Page::new(realm, operation, token, request.max_results)?;
    let filters = Filters::new(request.filters.as_deref())?;
    let mut found = Vec::new();
    for group in realm.table::<SecurityGroup>().values() {
        for vpc in &group.associated {
            let passes = filters.check(Tags::NONE, |name, values| {
                match name {
                    "group-id" => values.is(&group.id),
                    "vpc-id" => values.is(vpc),
                    "group-owner-id" | "vpc-owner-id" => values.is(&realm.key.account),
                    "state" => values.is("associated"),
                    _ => return false,
                }
                true
            })?;
            if passes {
                found.push(shapes::SecurityGroupVpcAssociation {
                    group_id: Some(group.id.clone()),
                    vpc_id: Some(vpc.clone()),
                    vpc_owner_id: Some(realm.key.account.clone()),
                    group_owner_id: Some(realm.key.account.clone()),
                    state: Some(text!("associated")),
                    ..Default::default()
                });
            }
        }
    }
    let (found, next_token) = page.slice(found);
    Ok(shapes::DescribeSecurityGroupVpcAssociationsResult {
        security_group_vpc_associations: Some(found),
        next_token,
    })
}

/// GetSecurityGroupsForVpc: those of the VPC and those that are associated with it.
///
/// # Errors
/// `InvalidVpcID.NotFound`, and those of filters and pages.
pub fn for_vpc(
    _: &Call,
    realm: &Realm,
    request: &shapes::GetSecurityGroupsForVpcRequest,
) -> Result<shapes::GetSecurityGroupsForVpcResult> {
    let token = request.next_token.as_ref();
    let page = Page::new(realm, "GetSecurityGroupsForVpc", token, request.max_results)?;
    let filters = Filters::new(request.filters.as_deref())?;
    let vpc = realm.get::<Vpc>(required(&request.vpc_id, "VpcId")?)?;
    let rest = realm.table::<SecurityGroup>().iter_after(page.after);
    let usable = rest.filter(|(_, group)| group.is_in(&vpc.id));
    let found = usable.filter_map(|(ordinal, group)| {
        let passes = filters.check(&group.tags, |name, values| {
            match name {
                "description" => values.is(&group.description),
                "group-id" => values.is(&group.id),
                "group-name" => values.is(&group.name),
                "owner-id" => values.is(&realm.key.account),
                "primary-vpc-id" => values.is(&group.vpc),
                _ => return false,
            }
            true
        });
        passing(passes, || (ordinal, for_vpc_shape(realm, group)))
    });
    let (groups, next_token) = page.take(found)?;
    Ok(shapes::GetSecurityGroupsForVpcResult {
        security_group_for_vpcs: Some(groups),
        next_token,
    })
}

fn for_vpc_shape(realm: &Realm, group: &SecurityGroup) -> shapes::SecurityGroupForVpc {
    shapes::SecurityGroupForVpc {
        description: Some(group.description.clone()),
        group_name: Some(group.name.clone()),
        owner_id: Some(realm.key.account.clone()),
        group_id: Some(group.id.clone()),
        tags: group.tags.shape(),
        primary_vpc_id: Some(group.vpc.clone()),
    }
}
