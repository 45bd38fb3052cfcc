//! Security groups: <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html>.

pub mod associations;
pub mod concerned;
mod permissions;
pub mod references;
pub mod rules;
mod shown;
pub mod traffic;

use std::sync::Arc;

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    cidr::Ipv4Cidr,
    operations::{describe::Question, listed, text as text_of, vpcs},
    resources::{NetworkInterface, SecurityGroup, SecurityGroupRule, Vpc, security_groups::Peer},
    store::{Realm, Transaction, term},
    tags::Tags,
};

/// The name of the group that every VPC has.
pub const DEFAULT: &str = "default";
/// Characters of a name or description, besides letters and digits.
const PUNCTUATION: &str = " ._-:/()#,@[]+=&;{}!$*";

/// The group with this id, or with this name in the default VPC: LocalStack's
/// documentation prints `--group-id default`.
///
/// # Errors
/// `InvalidGroup.NotFound`.
pub fn resolve(realm: &Realm, id_or_name: &str) -> Result<Arc<SecurityGroup>> {
    if let Ok(group) = realm.get::<SecurityGroup>(id_or_name) {
        return Ok(Arc::clone(group));
    }
    Vpc::default_of(realm)
        .filter(|_| !id_or_name.starts_with("sg-"))
        .and_then(|vpc| SecurityGroup::named(realm, &vpc.id, id_or_name))
        .map(|(_, group)| Arc::clone(group))
        .ok_or_else(|| <SecurityGroup as crate::store::Resource>::missing(&[id_or_name]))
}

/// The group with this name in the default VPC: names mean nothing elsewhere.
///
/// # Errors
/// `VPCIdNotSpecified`, `InvalidGroup.NotFound`.
pub fn resolve_name(realm: &Realm, name: &str) -> Result<Arc<SecurityGroup>> {
    let vpc = default_vpc(realm)?;
    SecurityGroup::named(realm, &vpc.id, name)
        .map(|(_, group)| Arc::clone(group))
        .ok_or_else(|| {
            Ec2Error::new(
                ErrorCode::InvalidGroupNotFound,
                format!(
                    "The security group '{name}' does not exist in default VPC '{}'",
                    vpc.id
                ),
            )
        })
}

fn default_vpc(realm: &Realm) -> Result<&Arc<Vpc>> {
    Vpc::default_of(realm).ok_or_else(|| {
        Ec2Error::new(
            ErrorCode::VPCIdNotSpecified,
            "No default VPC for this user. GroupName is only supported for EC2-Classic and default VPC.",
        )
    })
}

/// The group that a request names by id or by name.
///
/// # Errors
/// `MissingParameter`, `InvalidParameterCombination` and those of the look-ups.
fn named_by(realm: &Realm, id: Option<&Str>, name: Option<&Str>) -> Result<Arc<SecurityGroup>> {
    match (id, name) {
        (Some(id), None) => resolve(realm, id),
        (None, Some(name)) => resolve_name(realm, name),
        (None, None) => Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain the parameter groupName or groupId",
        )),
        (Some(id), Some(name)) => {
            let group = resolve(realm, id)?;
            if group.name == name.as_str() {
                return Ok(group);
            }
            Err(Ec2Error::new(
                ErrorCode::InvalidParameterCombination,
                "The parameter groupName cannot be used with the parameter groupId",
            ))
        }
    }
}

/// CreateSecurityGroup.
///
/// # Errors
/// `InvalidParameterValue`, `InvalidVpcID.NotFound`, `InvalidGroup.Duplicate`.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateSecurityGroupRequest,
) -> Result<shapes::CreateSecurityGroupResult> {
    let (name, description) = (text_of(&request.group_name), text_of(&request.description));
    check_name(name)?;
    check_description(description)?;
    let specifications = request.tag_specifications.as_deref();
    let (tags, chosen) = vpcs::specified::<SecurityGroup>(transaction, specifications)?;
    let vpc = match &request.vpc_id {
        Some(id) => transaction.get::<Vpc>(id)?.id.clone(),
        None => default_vpc(transaction)?.id.clone(),
    };
    if SecurityGroup::named(transaction, &vpc, name).is_some() {
        return Err(Ec2Error::new(
            ErrorCode::InvalidGroupDuplicate,
            format!("The security group '{name}' already exists for VPC '{vpc}'"),
        ));
    }
    let group = insert(transaction, chosen, name, description, &vpc, tags);
    Ok(shapes::CreateSecurityGroupResult {
        group_id: Some(group.id.clone()),
        tags: group.tags.shape(),
        security_group_arn: Some(transaction.call.arn("security-group", &group.id)),
        ..Default::default()
    })
}

/// Adds a group with the one rule that AWS gives it: everything may go out.
pub fn insert(
    transaction: &mut Transaction<'_>,
    chosen: Option<Str>,
    name: &str,
    description: &str,
    vpc: &Str,
    tags: Tags,
) -> Arc<SecurityGroup> {
    let make = |id| SecurityGroup {
        id,
        name: name.into(),
        description: description.into(),
        vpc: vpc.clone(),
        associated: Vec::new(),
        tags,
    };
    let (_, group) = match chosen {
        Some(id) => transaction.insert_named(id, make),
        None => transaction.insert(make),
    };
    insert_all_traffic(transaction, &group.id, true, Peer::Ipv4(Ipv4Cidr::ANY));
    group
}

/// Adds the group that every VPC has: its members reach each other.
pub fn insert_default(transaction: &mut Transaction<'_>, vpc: &Str) -> Arc<SecurityGroup> {
    let group = insert(
        transaction,
        None,
        DEFAULT,
        "default VPC security group",
        vpc,
        Tags::default(),
    );
    let members = group.as_peer(&transaction.key.account);
    insert_all_traffic(transaction, &group.id, false, members);
    group
}

fn insert_all_traffic(transaction: &mut Transaction<'_>, group: &Str, egress: bool, peer: Peer) {
    transaction.insert(|id| SecurityGroupRule {
        id,
        group: group.clone(),
        egress,
        protocol: text!("-1"),
        from_port: -1,
        to_port: -1,
        peer,
        description: None,
        tags: Tags::default(),
    });
}

fn check_name(name: &str) -> Result<()> {
    let refuse = |message: String| Err(Ec2Error::new(ErrorCode::InvalidParameterValue, message));
    if name.trim().is_empty() {
        return Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain the parameter GroupName",
        ));
    }
    if !name.is_ascii() {
        return refuse(format!(
            "Value ({name}) for parameter GroupName is invalid. Character sets beyond ASCII are not supported."
        ));
    }
    if name.len() > 255 || !name.chars().all(is_legal) {
        return refuse(format!(
            "Invalid security group name. Valid names are strings less than 256 characters from the following set:  a-zA-Z0-9{PUNCTUATION}"
        ));
    }
    if name.starts_with("sg-") {
        return refuse(format!(
            "Value ({name}) for parameter GroupName is invalid. Group names may not be in the format sg-*."
        ));
    }
    if name.eq_ignore_ascii_case(DEFAULT) {
        return refuse(format!("Cannot use reserved security group name: {name}"));
    }
    Ok(())
}

fn check_description(description: &str) -> Result<()> {
    if description.is_empty() {
        return Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain the parameter GroupDescription",
        ));
    }
    if !description.is_ascii() {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "Value ({description}) for parameter GroupDescription is invalid. Character sets beyond ASCII are not supported."
            ),
        ));
    }
    if description.len() > 255 || !description.chars().all(is_legal) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            "Invalid security group description. Valid descriptions are strings less than 256 characters from the following set:  a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*",
        ));
    }
    Ok(())
}

fn is_legal(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || PUNCTUATION.contains(letter)
}

/// DeleteSecurityGroup.
///
/// # Errors
/// `InvalidGroup.NotFound`, `CannotDelete`, `DependencyViolation`.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteSecurityGroupRequest,
) -> Result<shapes::DeleteSecurityGroupResult> {
    let group = named_by(
        transaction,
        request.group_id.as_ref(),
        request.group_name.as_ref(),
    )?;
    if group.name == DEFAULT {
        return Err(Ec2Error::new(
            ErrorCode::CannotDelete,
            format!(
                "the specified group: \"{}\" name: \"default\" cannot be deleted by a user",
                group.id
            ),
        ));
    }
    if is_in_use(transaction, &group) {
        return Err(Ec2Error::new(
            ErrorCode::DependencyViolation,
            format!("resource {} has a dependent object", group.id),
        ));
    }
    let rules: Vec<u64> = group
        .rules(transaction)
        .map(|(ordinal, _)| ordinal)
        .collect();
    for rule in rules {
        transaction.remove_at::<SecurityGroupRule>(rule);
    }
    transaction.remove::<SecurityGroup>(&group.id)?;
    Ok(shapes::DeleteSecurityGroupResult {
        r#return: Some(true),
        group_id: Some(group.id.clone()),
        ..Default::default()
    })
}

/// Rules of other VPCs do not count: they become stale.
fn is_in_use(realm: &Realm, group: &SecurityGroup) -> bool {
    let (groups, rules) = (
        realm.table::<SecurityGroup>(),
        realm.table::<SecurityGroupRule>(),
    );
    let refers = |rule: &SecurityGroupRule| {
        matches!(&rule.peer, Peer::Group { id, .. } if *id == group.id)
            && rule.group != group.id
            && groups
                .get(&rule.group)
                .is_some_and(|one| one.vpc == group.vpc)
    };
    rules
        .having(term("refers-to", &group.id), None)
        .any(|(_, rule)| refers(rule))
        || realm
            .table::<NetworkInterface>()
            .values()
            .any(|interface| interface.network.groups.contains(&group.id))
}

/// DescribeSecurityGroups.
///
/// # Errors
/// `InvalidGroup.NotFound` and those of filters and pages.
pub fn describe(
    call: &Call,
    realm: &Realm,
    request: &shapes::DescribeSecurityGroupsRequest,
) -> Result<shapes::DescribeSecurityGroupsResult> {
    let mut ids = Vec::new();
    for id in listed(&request.group_ids) {
        ids.push(resolve(realm, id).map_or_else(|_| id.clone(), |group| group.id.clone()));
    }
    for name in listed(&request.group_names) {
        ids.push(resolve_name(realm, name)?.id.clone());
    }
    let question = Question {
        operation: "DescribeSecurityGroups",
        ids_name: "groupIds",
        ids: &ids,
        filters: request.filters.as_deref(),
        next_token: request.next_token.as_ref(),
        max_results: request.max_results,
    };
    let (groups, next_token) = question.answer::<SecurityGroup>(realm)?;
    Ok(shapes::DescribeSecurityGroupsResult {
        security_groups: Some(
            groups
                .iter()
                .map(|(_, group)| shown::group(call, realm, group))
                .collect(),
        ),
        next_token,
        ..Default::default()
    })
}
