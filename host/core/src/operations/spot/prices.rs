//! Prices, made up but always the same: what an instance type has decides what it
//! costs on demand, and a hash of type, zone, product and hour how much of that it
//! costs at the spot market.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSpotPriceHistory.html>

use orrery_wire::{Str, Timestamp, shapes};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    catalogue::{instance_types, regions},
    filters::Filters,
    ids::stable_hash,
    operations::{describe::passing, listed},
    pagination::Page,
    store::Realm,
    tags::Tags,
};

/// How long a price stays, in milliseconds: six hours.
const STEP: i64 = 6 * 3_600_000;
/// How long prices are remembered, in milliseconds: ninety days.
const REMEMBERED: i64 = 90 * 86_400_000;

const PRODUCTS: [&str; 6] = [
    "Linux/UNIX",
    "Linux/UNIX (Amazon VPC)",
    "Red Hat Enterprise Linux",
    "SUSE Linux",
    "Windows",
    "Windows (Amazon VPC)",
];

/// Dollars for an hour on demand: so much a processor and so much a GiB.
pub fn on_demand(kind: &str) -> f64 {
    let (vcpus, gib) = instance_types::find(kind).map_or((1.0, 1.0), |kind| {
        (f64::from(kind.vcpus), kind.memory_mib as f64 / 1_024.0)
    });
    of(vcpus, gib)
}

/// Dollars for an hour on demand of so many processors and so much memory.
pub fn of(vcpus: f64, gib: f64) -> f64 {
    vcpus * 0.032 + gib * 0.004
}

/// Dollars as EC2 writes them.
pub fn dollars(price: f64) -> Str {
    Str::from(format!("{price:.6}"))
}

fn spot(kind: &str, zone: &str, product: &str, step: i64) -> f64 {
    let share = |parts: &[&str], most: u64| (stable_hash(parts) % most) as f64 / 1_000.0;
    // A zone has its level, and each step moves a little around it.
    let level = 0.25 + share(&["spot", kind, zone], 150);
    let moved = share(&["spot", kind, zone, product, &step.to_string()], 50);
    let licence = match product {
        "Linux/UNIX" | "Linux/UNIX (Amazon VPC)" => 0.0,
        _ => 0.1,
    };
    on_demand(kind) * (level + moved + licence)
}

/// The lowest price of a type among the zones of a region now.
pub fn lowest(region: &str, kind: &str, now: Timestamp) -> f64 {
    let step = now.0.div_euclid(STEP);
    let prices = regions::zones(region)
        .iter()
        .map(|zone| spot(kind, &zone.name, "Linux/UNIX", step));
    prices.fold(on_demand(kind), f64::min)
}

/// DescribeSpotPriceHistory, newest first: the price that was in force at the start,
/// and every change since.
///
/// # Errors
/// `InvalidParameterValue` for a zone or type that there is not, and those of filters
/// and pages.
pub fn describe_history(
    call: &Call,
    realm: &Realm,
    request: &shapes::DescribeSpotPriceHistoryRequest,
) -> Result<shapes::DescribeSpotPriceHistoryResult> {
    let filters = Filters::new(request.filters.as_deref())?;
    let page = Page::new(
        realm,
        "DescribeSpotPriceHistory",
        request.next_token.as_ref(),
        request.max_results,
    )?;
    let refuse = |message: String| Err(Ec2Error::new(ErrorCode::InvalidParameterValue, message));
    let zones: Vec<_> = regions::zones(&call.region)
        .iter()
        .filter(|zone| {
            let named = request.availability_zone.as_deref();
            let with_id = request.availability_zone_id.as_deref();
            named.is_none_or(|name| zone.name == name) && with_id.is_none_or(|id| zone.id == id)
        })
        .collect();
    if zones.is_empty() {
        let named = request.availability_zone.as_ref();
        let named = named.or(request.availability_zone_id.as_ref());
        let zone = named.map(Str::as_str).unwrap_or_default();
        return refuse(format!("Invalid availability zone: [{zone}]"));
    }
    let types = listed(&request.instance_types);
    if let Some(unknown) = types
        .iter()
        .find(|name| instance_types::find(name).is_none())
    {
        return refuse(format!("Invalid value '{unknown}' for InstanceType."));
    }
    let now = call.now.0;
    let last = request
        .end_time
        .map_or(now, |end| end.0.min(now))
        .div_euclid(STEP);
    let earliest = (now - REMEMBERED).div_euclid(STEP);
    // Without a start only what is in force now is told.
    let first = request
        .start_time
        .map_or(last, |start| start.0.div_euclid(STEP))
        .max(earliest);
    let types: Vec<&str> = if types.is_empty() {
        instance_types::names().collect()
    } else {
        types.iter().map(Str::as_str).collect()
    };
    let products = listed(&request.product_descriptions);
    let wanted =
        |product: &&&str| products.is_empty() || products.iter().any(|wanted| wanted == **product);
    let products: Vec<&str> = PRODUCTS.iter().filter(wanted).copied().collect();
    let steps = (first..=last).rev();
    let all = steps.flat_map(|step| {
        let (zones, products) = (&zones, &products);
        types.iter().flat_map(move |kind| {
            zones.iter().flat_map(move |zone| {
                products
                    .iter()
                    .map(move |product| (step, *kind, *zone, *product))
            })
        })
    });
    let history = (0_u64..)
        .zip(all)
        .filter(|(at, _)| page.reaches(*at))
        .filter_map(|(at, (step, kind, zone, product))| {
            let price = dollars(spot(kind, &zone.name, product, step));
            let timestamp = Timestamp(step * STEP);
            let passes = filters.check(Tags::NONE, |name, values| {
                match name {
                    "availability-zone" => values.is(&zone.name),
                    "availability-zone-id" => values.is(&zone.id),
                    "instance-type" => values.is(kind),
                    "product-description" => values.is(product),
                    "spot-price" => values.is(&price),
                    "timestamp" => values.time(timestamp),
                    _ => return false,
                }
                true
            });
            let shown = || shapes::SpotPrice {
                availability_zone: Some(Str::from(zone.name.as_str())),
                availability_zone_id: Some(Str::from(zone.id.as_str())),
                instance_type: Some(Str::from(kind)),
                product_description: Some(Str::from(product)),
                spot_price: Some(price.clone()),
                timestamp: Some(timestamp),
            };
            passing(passes, || (at, shown()))
        });
    let (history, next_token) = page.take(history)?;
    Ok(shapes::DescribeSpotPriceHistoryResult {
        spot_price_history: Some(history),
        // Clients of this one call read an empty token as the end.
        next_token: Some(next_token.unwrap_or_default()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spot_price_is_below_the_price_on_demand_and_repeats() {
        let now = Timestamp(1_700_000_000_000);
        for kind in ["t3.nano", "m5.large", "p4d.24xlarge"] {
            let price = lowest("us-east-1", kind, now);
            assert!(
                price > 0.0 && price < on_demand(kind) / 2.0,
                "{kind}: {price}"
            );
            assert_eq!(price, lowest("us-east-1", kind, now));
        }
        assert!(on_demand("m5.large") > on_demand("t3.nano"));
    }
}
