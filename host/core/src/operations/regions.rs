//! Regions and availability zones.

pub mod zones;

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result, catalogue,
    filters::Filters,
    operations::{invalid_value, listed},
    store::Realm,
    tags::Tags,
};

/// DescribeRegions: those that an account has without asking for them, or all.
///
/// # Errors
/// `InvalidParameterValue` for names that are no region, and those of filters.
pub fn describe(
    call: &Call,
    _realm: &Realm,
    request: &shapes::DescribeRegionsRequest,
) -> Result<shapes::DescribeRegionsResult> {
    let filters = Filters::new(request.filters.as_deref())?;
    let partition = catalogue::regions::partition(&call.region);
    let here = || {
        catalogue::regions::all()
            .iter()
            .filter(|region| region.partition == partition)
    };
    let names = listed(&request.region_names);
    refuse_unknown("Invalid region names", names, |name| {
        here().any(|region| region.name == name)
    })?;
    let mut regions = Vec::new();
    for region in here() {
        let is_wanted = if names.is_empty() {
            request.all_regions == Some(true)
                || !region.opt_in
                || region.name == call.region.as_str()
        } else {
            names.iter().any(|name| name == region.name)
        };
        // An account that uses a region here has opted in.
        let status = match (region.opt_in, region.name == call.region.as_str()) {
            (false, _) => text!("opt-in-not-required"),
            (true, true) => text!("opted-in"),
            (true, false) => text!("not-opted-in"),
        };
        let endpoint = format!("ec2.{}.{}", region.name, region.suffix);
        let passes = filters.check(Tags::NONE, |name, values| {
            match name {
                "endpoint" => values.is(&endpoint),
                "opt-in-status" => values.is(&status),
                "region-name" => values.is(region.name),
                _ => return false,
            }
            true
        })?;
        if is_wanted && passes {
            regions.push(shapes::Region {
                region_name: Some(Str::from(region.name)),
                endpoint: Some(Str::from(endpoint)),
                opt_in_status: Some(status),
                ..Default::default()
            });
        }
    }
    Ok(shapes::DescribeRegionsResult {
        regions: Some(regions),
        ..Default::default()
    })
}

fn refuse_unknown(what: &str, names: &[Str], is_known: impl Fn(&str) -> bool) -> Result<()> {
    let unknown: Vec<&str> = names
        .iter()
        .map(Str::as_str)
        .filter(|name| !is_known(name))
        .collect();
    if unknown.is_empty() {
        return Ok(());
    }
    Err(Ec2Error::new(
        ErrorCode::InvalidParameterValue,
        format!("{what}: [{}]", unknown.join(", ")),
    ))
}

/// Refuses a parameter that names no region, or one of another partition.
///
/// # Errors
/// `InvalidParameterValue`.
pub fn check_named(call: &Call, parameter: &str, region: &str) -> Result<()> {
    let exists = catalogue::regions::check(region).is_ok();
    let partition = catalogue::regions::partition;
    if exists && partition(region) == partition(&call.region) {
        return Ok(());
    }
    Err(invalid_value(parameter, region))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    fn regions(call: &Call, request: shapes::DescribeRegionsRequest) -> Result<Vec<String>> {
        let regions = describe(call, &testing::world(), &request)?
            .regions
            .unwrap_or_default();
        Ok(regions
            .into_iter()
            .map(|region| region.region_name.unwrap_or_default().to_string())
            .collect())
    }

    #[test]
    fn all_regions_are_more_than_the_usual_ones() {
        let call = testing::call();
        let usual = regions(&call, Default::default()).expect("no checks");
        let all = regions(
            &call,
            shapes::DescribeRegionsRequest {
                all_regions: Some(true),
                ..Default::default()
            },
        )
        .expect("no checks");
        assert!(
            usual.contains(&"us-east-1".into()) && !usual.contains(&"af-south-1".into()),
            "{usual:?}"
        );
        assert!(
            all.contains(&"af-south-1".into()) && !all.contains(&"cn-north-1".into()),
            "{all:?}"
        );
    }

    #[test]
    fn names_that_are_no_region_are_refused() {
        let names = Some(vec!["mars-1".into(), "us-west-2".into()]);
        let request = shapes::DescribeRegionsRequest {
            region_names: names,
            ..Default::default()
        };
        let error = regions(&testing::call(), request).expect_err("there is no such region");
        assert_eq!(
            error.to_string(),
            "InvalidParameterValue: Invalid region names: [mars-1]"
        );
    }

    #[test]
    fn zones_are_found_by_name_id_and_filter() {
        let (call, realm) = (testing::call(), testing::world());
        let find = |request| {
            let answer = zones::describe(&call, &realm, &request).expect("legal");
            answer.availability_zones.unwrap_or_default()
        };
        let all = find(Default::default());
        assert!(all.len() > 1);
        let (name, id) = (all[0].zone_name.clone(), all[0].zone_id.clone());
        let by_name = shapes::DescribeAvailabilityZonesRequest {
            zone_names: Some(vec![name.clone().unwrap_or_default()]),
            ..Default::default()
        };
        assert_eq!(find(by_name).len(), 1);
        let filter = shapes::Filter {
            name: Some("zone-id".into()),
            values: Some(vec![id.unwrap_or_default()]),
            ..Default::default()
        };
        let by_filter = shapes::DescribeAvailabilityZonesRequest {
            filters: Some(vec![filter]),
            ..Default::default()
        };
        assert_eq!(find(by_filter)[0].zone_name, name);
    }
}
