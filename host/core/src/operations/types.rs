//! Instance types and where they are offered.

pub mod requirements;

use orrery_wire::{Shape, Str, shape::FieldRef, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result, catalogue,
    filters::{Filters, Values},
    operations::{describe::passing, listed},
    pagination::Page,
    store::Realm,
    tags::Tags,
};

/// How many types a page has where the request does not say.
const PAGE: i32 = 100;

/// DescribeInstanceTypes.
///
/// # Errors
/// `InvalidInstanceType` for names that are no type, `InvalidParameterCombination` for
/// names with a page size, and those of filters and pages.
pub fn describe(
    _call: &Call,
    realm: &Realm,
    request: &shapes::DescribeInstanceTypesRequest,
) -> Result<shapes::DescribeInstanceTypesResult> {
    let names = listed(&request.instance_types);
    if !names.is_empty() && request.max_results.is_some() {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            "The parameter InstanceTypes cannot be used with the parameter MaxResults",
        ));
    }
    let filters = Filters::new(request.filters.as_deref())?;
    let unknown: Vec<&str> = names
        .iter()
        .map(Str::as_str)
        .filter(|name| catalogue::instance_types::get(name).is_none())
        .collect();
    if !unknown.is_empty() {
        return Err(Ec2Error::new(
            ErrorCode::InvalidInstanceType,
            format!(
                "The following supplied instance types do not exist: [{}]",
                unknown.join(", ")
            ),
        ));
    }
    let size = request.max_results.or(Some(PAGE));
    let page = Page::new(
        realm,
        "DescribeInstanceTypes",
        request.next_token.as_ref(),
        size,
    )?;
    let candidates = (0_u64..)
        .zip(catalogue::instance_types::all())
        .filter(|(at, _)| page.reaches(*at))
        .filter(|(_, info)| {
            names.is_empty()
                || info
                    .instance_type
                    .as_ref()
                    .is_some_and(|name| names.contains(name))
        });
    let shown = candidates.filter_map(|(at, info)| {
        let passes = filters.check(Tags::NONE, |name, values| offer(info, name, values));
        passing(passes, || (at, info))
    });
    let (types, next_token) = page.take(shown)?;
    Ok(shapes::DescribeInstanceTypesResult {
        instance_types: Some(types.into_iter().cloned().collect()),
        next_token,
        ..Default::default()
    })
}

/// Gives the values of a filter whose name is the path of a member:
/// `ebs-info.ebs-optimized-info.baseline-iops`. The documentation now and then names
/// a list by its singular.
fn offer(shape: &dyn Shape, path: &str, values: &mut Values<'_>) -> bool {
    let (name, rest) = path
        .split_once('.')
        .map_or((path, None), |(name, rest)| (name, Some(rest)));
    let Some(at) = shape
        .def()
        .members
        .iter()
        .position(|member| is_named(name, member.name))
    else {
        return false;
    };
    match (shape.field_ref(at), rest) {
        (FieldRef::Struct(slot), Some(rest)) => {
            // Without the structure there is no value, but still the filter.
            slot.get().is_none_or(|inner| offer(inner, rest, values))
        }
        (FieldRef::Structs(slot), Some(rest)) => (0..slot.count().unwrap_or(0))
            .filter_map(|item| slot.get(item))
            .all(|inner| offer(inner, rest, values)),
        (field, None) => offer_value(field, values),
        _ => false,
    }
}

fn offer_value(field: FieldRef<'_>, values: &mut Values<'_>) -> bool {
    match field {
        FieldRef::Str(value) => values.maybe(value.as_ref()),
        FieldRef::Int(Some(value)) => values.shown(value),
        FieldRef::Long(Some(value)) => values.shown(value),
        FieldRef::Double(Some(value)) => values.shown(value),
        FieldRef::Bool(Some(value)) => values.flag(*value),
        FieldRef::Strs(Some(list)) => values.any(list.iter().map(Str::as_str)),
        FieldRef::Ints(Some(list)) => list.iter().for_each(|value| values.shown(value)),
        FieldRef::Longs(Some(list)) => list.iter().for_each(|value| values.shown(value)),
        FieldRef::Absent | FieldRef::Struct(_) | FieldRef::Structs(_) => return false,
        _ => {}
    }
    true
}

/// Whether a part of a filter's name, for example `size-in-mib`, means the member.
fn is_named(name: &str, member: &str) -> bool {
    let mut member = member.as_bytes().iter();
    for letter in name.bytes().filter(|letter| *letter != b'-') {
        if member
            .next()
            .is_none_or(|other| !other.eq_ignore_ascii_case(&letter))
        {
            return false;
        }
    }
    matches!(member.as_slice(), b"" | b"s" | b"es")
}

/// DescribeInstanceTypeOfferings: every type is offered in the region and its zones.
///
/// # Errors
/// Those of filters and pages.
pub fn describe_offerings(
    call: &Call,
    realm: &Realm,
    request: &shapes::DescribeInstanceTypeOfferingsRequest,
) -> Result<shapes::DescribeInstanceTypeOfferingsResult> {
    let filters = Filters::new(request.filters.as_deref())?;
    let page = Page::new(
        realm,
        "DescribeInstanceTypeOfferings",
        request.next_token.as_ref(),
        request.max_results,
    )?;
    let kind = request.location_type.clone().unwrap_or(text!("region"));
    let zones = catalogue::regions::zones(&call.region).iter();
    let locations: Vec<Str> = match kind.as_str() {
        "region" => vec![call.region.clone()],
        "availability-zone" => zones.map(|zone| Str::from(zone.name.clone())).collect(),
        "availability-zone-id" => zones.map(|zone| Str::from(zone.id.clone())).collect(),
        // There are no outposts.
        _ => Vec::new(),
    };
    let types = catalogue::instance_types::all()
        .iter()
        .filter_map(|info| info.instance_type.as_ref());
    let offerings = types.flat_map(|name| locations.iter().map(move |location| (name, location)));
    let offered = (0_u64..)
        .zip(offerings)
        .filter(|(at, _)| page.reaches(*at))
        .filter_map(|(at, (name, location))| {
            let passes = filters.check(Tags::NONE, |filter, values| {
                match filter {
                    "instance-type" => values.is(name),
                    "location" => values.is(location),
                    _ => return false,
                }
                true
            });
            passing(passes, || (at, (name, location)))
        });
    let (offerings, next_token) = page.take(offered)?;
    let shown = offerings
        .into_iter()
        .map(|(name, location)| shapes::InstanceTypeOffering {
            instance_type: Some(name.clone()),
            location_type: Some(kind.clone()),
            location: Some(location.clone()),
            ..Default::default()
        });
    Ok(shapes::DescribeInstanceTypeOfferingsResult {
        instance_type_offerings: Some(shown.collect()),
        next_token,
        ..Default::default()
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::{ask, get, refuses, world};

    #[test]
    fn types_have_their_figures_and_pages_hold_them_all() {
        let mut realm = world();
        let nano = get(
            &mut realm,
            "DescribeInstanceTypes&InstanceType.1=t3.nano",
            "/InstanceTypes/0",
        );
        assert_eq!(
            (
                &nano["VCpuInfo"]["DefaultVCpus"],
                &nano["MemoryInfo"]["SizeInMiB"]
            ),
            (&json!(2), &json!(512))
        );
        let (mut names, mut token) = (Vec::new(), String::new());
        loop {
            let page = ask(&mut realm, &format!("DescribeInstanceTypes{token}")).expect("a page");
            let types = page["InstanceTypes"].as_array().expect("types");
            assert!(types.len() <= 100);
            names.extend(types.iter().map(|one| one["InstanceType"].to_string()));
            match page["NextToken"].as_str() {
                Some(next) => {
                    token = format!(
                        "&NextToken={}",
                        next.replace('+', "%2B").replace('=', "%3D")
                    )
                }
                None => break,
            }
        }
        let all = names.len();
        names.sort();
        names.dedup();
        assert_eq!((names.len(), all > 1_000), (all, true));
        refuses(
            &mut realm,
            &[
                (
                    "DescribeInstanceTypes&InstanceType.1=t3.none",
                    "InvalidInstanceType",
                ),
                (
                    "DescribeInstanceTypes&InstanceType.1=t3.nano&MaxResults=5",
                    "InvalidParameterCombination",
                ),
                (
                    "DescribeInstanceTypes&Filter.1.Name=nothing&Filter.1.Value.1=x",
                    "InvalidParameterValue",
                ),
                ("DescribeInstanceTypes&NextToken=forged", "InvalidNextToken"),
            ],
        );
    }

    #[test]
    fn filters_are_paths_of_members_also_through_lists() {
        let mut realm = world();
        for (filters, expect) in [
            (
                "Filter.1.Name=instance-type&Filter.1.Value.1=t3.nan?",
                json!(["t3.nano"]),
            ),
            (
                "Filter.1.Name=instance-type&Filter.1.Value.1=t*.nano&Filter.2.Name=processor-info.supported-architecture&Filter.2.Value.1=arm64",
                json!(["t4g.nano"]),
            ),
            (
                "Filter.1.Name=instance-type&Filter.1.Value.1=*.metal&Filter.2.Name=bare-metal&Filter.2.Value.1=false",
                json!([]),
            ),
        ] {
            let types = get(
                &mut realm,
                &format!("DescribeInstanceTypes&{filters}"),
                "/InstanceTypes",
            );
            let names = types
                .as_array()
                .into_iter()
                .flatten()
                .map(|one| one["InstanceType"].clone());
            assert_eq!(names.collect::<serde_json::Value>(), expect, "{filters}");
        }
    }

    #[test]
    fn a_type_is_offered_in_the_region_and_in_each_of_its_zones() {
        let mut realm = world();
        for (kind, expect) in [
            ("region", 1),
            ("availability-zone", 6),
            ("availability-zone-id", 6),
            ("outpost", 0),
        ] {
            let query = format!(
                "DescribeInstanceTypeOfferings&LocationType={kind}&Filter.1.Name=instance-type&Filter.1.Value.1=t3.nano"
            );
            let offers = get(&mut realm, &query, "/InstanceTypeOfferings");
            assert_eq!(
                offers.as_array().map(Vec::len),
                Some(expect),
                "{kind}: {offers}"
            );
        }
    }
}
