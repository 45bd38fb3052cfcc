//! Which tags notices of scheduled events carry: register, deregister, describe.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/event-notifications.html>

use orrery_wire::{Str, shapes};

use crate::{
    Call, Ec2Error, ErrorCode, Realm, Result, Transaction,
    operations::{listed, required},
    resources::{RegionSettings, region_settings::EventTags},
    tags,
};

/// How many keys an account can register.
const MAXIMUM_KEYS: usize = 10;

/// RegisterInstanceEventNotificationAttributes.
///
/// # Errors
/// `InvalidParameterCombination` for all tags and some, `InvalidParameterValue` for
/// keys that no tag has, `ResourceLimitExceeded` for too many.
pub fn register(
    transaction: &mut Transaction<'_>,
    request: &shapes::RegisterInstanceEventNotificationAttributesRequest,
) -> Result<shapes::RegisterInstanceEventNotificationAttributesResult> {
    let wanted = required(&request.instance_tag_attribute, "InstanceTagAttribute")?;
    let keys = listed(&wanted.instance_tag_keys);
    let all = wanted.include_all_tags_of_instance;
    check(all, keys)?;
    keys.iter().try_for_each(|key| tags::check_key(key))?;
    let mut chosen = RegionSettings::of(transaction).event_tags;
    chosen.all = all.unwrap_or(chosen.all);
    chosen.keys.extend(keys.iter().cloned());
    if chosen.keys.len() > MAXIMUM_KEYS {
        return Err(Ec2Error::new(
            ErrorCode::ResourceLimitExceeded,
            format!("The maximum number of registered tag keys is {MAXIMUM_KEYS}."),
        ));
    }
    Ok(shapes::RegisterInstanceEventNotificationAttributesResult {
        instance_tag_attribute: Some(keep(transaction, chosen)),
    })
}

/// DeregisterInstanceEventNotificationAttributes.
///
/// # Errors
/// `InvalidParameterCombination` for all tags and some.
pub fn deregister(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeregisterInstanceEventNotificationAttributesRequest,
) -> Result<shapes::DeregisterInstanceEventNotificationAttributesResult> {
    let wanted = required(&request.instance_tag_attribute, "InstanceTagAttribute")?;
    let keys = listed(&wanted.instance_tag_keys);
    check(wanted.include_all_tags_of_instance, keys)?;
    let mut chosen = RegionSettings::of(transaction).event_tags;
    chosen.all &= wanted.include_all_tags_of_instance != Some(true);
    chosen.keys.retain(|key| !keys.contains(key));
    Ok(
        shapes::DeregisterInstanceEventNotificationAttributesResult {
            instance_tag_attribute: Some(keep(transaction, chosen)),
        },
    )
}

fn check(all: Option<bool>, keys: &[Str]) -> Result<()> {
    let message = match (all == Some(true), keys.is_empty()) {
        (true, false) => "InstanceTagKeys cannot be used with IncludeAllTagsOfInstance",
        (false, true) => "One of InstanceTagKeys and IncludeAllTagsOfInstance must be specified",
        _ => return Ok(()),
    };
    Err(Ec2Error::new(
        ErrorCode::InvalidParameterCombination,
        message,
    ))
}

fn keep(
    transaction: &mut Transaction<'_>,
    chosen: EventTags,
) -> shapes::InstanceTagNotificationAttribute {
    let shown = show(&chosen);
    RegionSettings::change(transaction, |settings| settings.event_tags = chosen);
    shown
}

fn show(chosen: &EventTags) -> shapes::InstanceTagNotificationAttribute {
    shapes::InstanceTagNotificationAttribute {
        instance_tag_keys: Some(chosen.keys.iter().cloned().collect()),
        include_all_tags_of_instance: Some(chosen.all),
    }
}

/// DescribeInstanceEventNotificationAttributes.
///
/// # Errors
/// None.
pub fn describe(
    _: &Call,
    realm: &Realm,
    _: &shapes::DescribeInstanceEventNotificationAttributesRequest,
) -> Result<shapes::DescribeInstanceEventNotificationAttributesResult> {
    Ok(shapes::DescribeInstanceEventNotificationAttributesResult {
        instance_tag_attribute: Some(show(&RegionSettings::of(realm).event_tags)),
    })
}
