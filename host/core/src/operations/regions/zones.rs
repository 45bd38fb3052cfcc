//! Availability zones and Local Zones: describe, opt in.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html>

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    catalogue::{local_zones, regions},
    filters::Filters,
    operations::{listed, required},
    resources::RegionSettings,
    store::{Realm, Transaction},
    tags::Tags,
};

use super::refuse_unknown;

/// A zone as the account sees it.
struct Zone {
    name: Str,
    id: Str,
    group: Str,
    /// What the group is called, and whether the account is in it, of Local Zones.
    local: Option<(Str, bool)>,
}

impl Zone {
    fn all(realm: &Realm) -> Vec<Self> {
        let region = &realm.key.region;
        let chosen = RegionSettings::of(realm).zone_groups;
        let zones = regions::zones(region).iter().map(|zone| Self {
            name: Str::from(&*zone.name),
            id: Str::from(&*zone.id),
            group: zone_group(region),
            local: None,
        });
        let locals = local_zones::of(region).into_iter().map(|zone| Self {
            name: Str::from(zone.name),
            id: Str::from(zone.id),
            local: Some((
                Str::from(zone.long_name),
                chosen.contains(zone.group.as_str()),
            )),
            group: Str::from(zone.group),
        });
        zones.chain(locals).collect()
    }

    fn status(&self) -> Str {
        match self.local {
            None => text!("opt-in-not-required"),
            Some((_, true)) => text!("opted-in"),
            Some((_, false)) => text!("not-opted-in"),
        }
    }

    fn kind(&self) -> Str {
        match self.local {
            None => text!("availability-zone"),
            Some(_) => text!("local-zone"),
        }
    }

    fn is_open(&self) -> bool {
        self.local.as_ref().is_none_or(|(_, open)| *open)
    }

    fn passes(&self, filters: &Filters, region: &Str) -> Result<bool> {
        filters.check(Tags::NONE, |name, values| {
            match name {
                "group-name" => values.is(&self.group),
                "group-long-name" => values.maybe(self.local.as_ref().map(|(name, _)| name)),
                "opt-in-status" => values.is(&self.status()),
                "region-name" => values.is(region),
                "state" => values.is("available"),
                "zone-id" => values.is(&self.id),
                "zone-name" => values.is(&self.name),
                "zone-type" => values.is(&self.kind()),
                "message" | "parent-zone-id" | "parent-zone-name" => {}
                _ => return false,
            }
            true
        })
    }

    fn show(self, region: &Str) -> shapes::AvailabilityZone {
        // Addresses of a Local Zone are announced by itself.
        let border = match self.local {
            None => region.clone(),
            Some(_) => self.group.clone(),
        };
        shapes::AvailabilityZone {
            opt_in_status: Some(self.status()),
            zone_type: Some(self.kind()),
            zone_name: Some(self.name),
            zone_id: Some(self.id),
            region_name: Some(region.clone()),
            group_name: Some(self.group),
            group_long_name: self.local.map(|(name, _)| name),
            network_border_group: Some(border),
            state: Some(text!("available")),
            messages: Some(Vec::new()),
            ..Default::default()
        }
    }
}

fn zone_group(region: &str) -> Str {
    Str::from(format!("{region}-zg-1"))
}

/// The names and ids of the zones that the account can use.
pub(crate) fn open(realm: &Realm) -> impl Iterator<Item = (Str, Str)> {
    let zones = Zone::all(realm).into_iter().filter(Zone::is_open);
    zones.map(|zone| (zone.name, zone.id))
}

/// DescribeAvailabilityZones of the caller's region: those that the account can use,
/// or all.
///
/// # Errors
/// `InvalidParameterValue` for names and ids that are no zone, and those of filters.
pub fn describe(
    call: &Call,
    realm: &Realm,
    request: &shapes::DescribeAvailabilityZonesRequest,
) -> Result<shapes::DescribeAvailabilityZonesResult> {
    let filters = Filters::new(request.filters.as_deref())?;
    let mut zones = Zone::all(realm);
    zones.retain(|zone| request.all_availability_zones == Some(true) || zone.is_open());
    let (names, ids) = (listed(&request.zone_names), listed(&request.zone_ids));
    refuse_unknown("Invalid availability zone", names, |name| {
        zones.iter().any(|zone| zone.name == name)
    })?;
    refuse_unknown("Invalid availability zone-id", ids, |id| {
        zones.iter().any(|zone| zone.id == id)
    })?;
    let is_wanted = |zone: &Zone| {
        (names.is_empty() && ids.is_empty()) || names.contains(&zone.name) || ids.contains(&zone.id)
    };
    let mut shown = Vec::new();
    for zone in zones {
        // A filter that does not exist is refused whatever zones are asked for.
        if zone.passes(&filters, &call.region)? && is_wanted(&zone) {
            shown.push(zone.show(&call.region));
        }
    }
    Ok(shapes::DescribeAvailabilityZonesResult {
        availability_zones: Some(shown),
        ..Default::default()
    })
}

/// ModifyAvailabilityZoneGroup: the way out leads through AWS's support only.
///
/// # Errors
/// `InvalidParameterValue` for no group of Local Zones, `UnsupportedOperation` for the
/// way out.
pub fn modify_group(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyAvailabilityZoneGroupRequest,
) -> Result<shapes::ModifyAvailabilityZoneGroupResult> {
    let group = required(&request.group_name, "groupName")?;
    let known = local_zones::of(&transaction.call.region);
    if !known.iter().any(|zone| *zone.group == **group) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!("Invalid availability zone group: [{group}]"),
        ));
    }
    if required(&request.opt_in_status, "optInStatus")? != "opted-in" {
        return Err(Ec2Error::new(
            ErrorCode::UnsupportedOperation,
            "To opt out of a zone group, contact AWS Support.",
        ));
    }
    RegionSettings::change(transaction, |settings| {
        settings.zone_groups.insert(group.clone());
    });
    Ok(shapes::ModifyAvailabilityZoneGroupResult {
        r#return: Some(true),
    })
}
