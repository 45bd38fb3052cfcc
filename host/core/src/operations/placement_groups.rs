//! Placement groups:
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html>.

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    operations::{describe::Question, listed, required, said},
    resources::{Instance, PlacementGroup, instances::State},
    store::{Realm, Resource, Transaction},
    tags,
};

/// How many partitions a group has where the request names no number.
const PARTITIONS: i32 = 2;
/// The most partitions that a group can have.
const MAXIMUM_PARTITIONS: i32 = 7;
/// Longest name, in characters.
const MAXIMUM_NAME: usize = 255;

/// CreatePlacementGroup.
///
/// # Errors
/// `MissingParameter`, `InvalidParameterValue`, `InvalidParameterCombination` for what
/// another strategy has, `InvalidPlacementGroup.Duplicate`.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreatePlacementGroupRequest,
) -> Result<shapes::CreatePlacementGroupResult> {
    let kind = PlacementGroup::TYPE;
    let tags = tags::specified(request.tag_specifications.as_deref(), kind, &[kind])?;
    let name = required(&request.group_name, "groupName")?;
    let letters = name.chars().count();
    if letters == 0 || letters > MAXIMUM_NAME || !name.is_ascii() {
        return Err(invalid(format!(
            "Value ({name}) for parameter groupName is invalid. The name must have 1 to {MAXIMUM_NAME} ASCII characters."
        )));
    }
    if request.linked_group_id.is_some()
        || request.parent_group_id.is_some()
        || request.operator.is_some()
    {
        return Err(Ec2Error::new(
            ErrorCode::UnsupportedOperation,
            "Placement groups that are linked, nested or managed by a service are not supported yet.",
        ));
    }
    let strategy = request.strategy.clone().unwrap_or(text!("cluster"));
    let partitions = partitions(request.partition_count, &strategy)?;
    let spread_level = match (&request.spread_level, strategy.as_str()) {
        (level, "spread") => Some(level.clone().unwrap_or(text!("rack"))),
        (None, _) => None,
        (Some(_), _) => {
            return Err(combination(
                "The spread level can only be specified for the strategy spread.",
            ));
        }
    };
    if PlacementGroup::named(transaction, name).is_some() {
        return Err(Ec2Error::new(
            ErrorCode::InvalidPlacementGroupDuplicate,
            format!("The placement group '{name}' already exists."),
        ));
    }
    let (_, group) = transaction.insert(|id| PlacementGroup {
        id,
        name: name.clone(),
        strategy,
        partitions,
        spread_level,
        tags,
    });
    Ok(shapes::CreatePlacementGroupResult {
        placement_group: Some(show(transaction, &group)),
    })
}

fn partitions(wanted: Option<i32>, strategy: &str) -> Result<Option<i32>> {
    match (wanted, strategy) {
        (None, "partition") => Ok(Some(PARTITIONS)),
        (Some(count), "partition") if (1..=MAXIMUM_PARTITIONS).contains(&count) => Ok(Some(count)),
        (Some(count), "partition") => Err(invalid(format!(
            "Value ({count}) for parameter partitionCount is invalid. Expecting a value in the range 1-{MAXIMUM_PARTITIONS}."
        ))),
        (None, _) => Ok(None),
        (Some(_), _) => Err(combination(
            "The number of partitions can only be specified for the strategy partition.",
        )),
    }
}

fn invalid(message: String) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidParameterValue, message)
}

fn combination(message: &str) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidParameterCombination, message)
}

/// DeletePlacementGroup.
///
/// # Errors
/// `InvalidPlacementGroup.Unknown`, `InvalidPlacementGroup.InUse` while instances are
/// in it.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeletePlacementGroupRequest,
) -> Result<shapes::Empty> {
    let name = required(&request.group_name, "groupName")?;
    let found = PlacementGroup::named(transaction, name).map(|(ordinal, _)| ordinal);
    let ordinal = found.ok_or_else(|| PlacementGroup::missing(&[name]))?;
    if members(transaction, name).next().is_some() {
        return Err(Ec2Error::new(
            ErrorCode::InvalidPlacementGroupInUse,
            format!("The placement group '{name}' is in use and may not be deleted."),
        ));
    }
    transaction.remove_at::<PlacementGroup>(ordinal);
    Ok(shapes::Empty::default())
}

fn members<'r>(realm: &'r Realm, name: &'r str) -> impl Iterator<Item = &'r Instance> + 'r {
    let instances = realm.table::<Instance>().values();
    instances
        .map(|instance| &**instance)
        .filter(move |instance| {
            let attributes = instance
                .reservation(realm)
                .map(|reservation| instance.attributes(reservation));
            instance.state != State::Terminated
                && attributes.is_some_and(|attributes| attributes.placement.group == name)
        })
}

/// DescribePlacementGroups, by names and ids.
///
/// # Errors
/// `InvalidPlacementGroup.Unknown`, and those of filters.
pub fn describe(
    _: &Call,
    realm: &Realm,
    request: &shapes::DescribePlacementGroupsRequest,
) -> Result<shapes::DescribePlacementGroupsResult> {
    let mut ids = Vec::new();
    for name in listed(&request.group_names) {
        let (_, group) =
            PlacementGroup::named(realm, name).ok_or_else(|| PlacementGroup::missing(&[name]))?;
        ids.push(group.id.clone());
    }
    ids.extend_from_slice(listed(&request.group_ids));
    let question = Question {
        operation: "DescribePlacementGroups",
        ids_name: "groupIds",
        ids: &ids,
        filters: request.filters.as_deref(),
        next_token: None,
        max_results: ids.is_empty().then_some(i32::MAX),
    };
    let (groups, _) = question.answer::<PlacementGroup>(realm)?;
    let shown = groups.iter().map(|(_, group)| show(realm, group));
    Ok(shapes::DescribePlacementGroupsResult {
        placement_groups: Some(shown.collect()),
    })
}

fn show(realm: &Realm, group: &PlacementGroup) -> shapes::PlacementGroup {
    shapes::PlacementGroup {
        group_name: Some(group.name.clone()),
        state: Some(text!("available")),
        strategy: Some(group.strategy.clone()),
        partition_count: group.partitions,
        group_id: Some(group.id.clone()),
        tags: Some(group.tags.shape().unwrap_or_default()),
        group_arn: Some(group.arn(realm)),
        spread_level: group.spread_level.clone(),
        ..Default::default()
    }
}

/// The name of the group that a launch asks for by name or id, which must exist.
///
/// # Errors
/// `InvalidPlacementGroup.Unknown`, `InvalidParameterCombination` for both.
pub fn wanted(realm: &Realm, placement: &shapes::Placement) -> Result<Option<Str>> {
    let name = said(&placement.group_name);
    match (name, &placement.group_id) {
        (None, None) => Ok(None),
        (Some(name), None) => PlacementGroup::named(realm, name)
            .map(|(_, group)| Some(group.name.clone()))
            .ok_or_else(|| PlacementGroup::missing(&[name])),
        (None, Some(id)) => Ok(Some(realm.get::<PlacementGroup>(id)?.name.clone())),
        (Some(_), Some(_)) => Err(combination(
            "The parameters groupName and groupId of placement cannot be used together.",
        )),
    }
}
