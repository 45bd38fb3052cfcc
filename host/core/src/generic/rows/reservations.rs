//! Reserved Instances and dedicated-host reservations. Offers are made from the
//! catalogue of instance types; their prices are of our own making, by processor, since
//! nothing is ever billed.

use orrery_wire::Timestamp;
use serde_json::{Value as Json, json};

use crate::{
    Call, Ec2Error, Realm, Result, catalogue,
    generic::{
        Members, links,
        values::{self, at, object},
        write::Work,
    },
    ids::stable_hash,
    resources::GenericRecord,
};

use super::prelude::*;

families! {
    /// Reservations.
    FAMILIES:
    "reserved-instances-offering": by(&["ReservedInstancesOfferingId"]), "InvalidReservedInstancesOfferingId", [Offers(offerings)] {
        Describe DescribeReservedInstancesOfferings [Wide("IncludeMarketplace"), Wide("MaxDuration"), Wide("MinDuration"), Wide("MaxInstanceCount")];
    }
    "reserved-instances": tagged("ReservedInstancesId", "ri-", "reserved-instances"), "InvalidReservedInstancesId", [
        Starts("State", Text("active")), Starts("Start", Now),
    ] {
        Create PurchaseReservedInstancesOffering [Prepare(purchase)];
        Describe DescribeReservedInstances;
        Delete DeleteQueuedReservedInstances [Needs("State", &["queued"], "IncorrectState")];
    }
    "reserved-instances-listing": tagged("ReservedInstancesListingId", "ril-", "reserved-instances-listing"), "InvalidParameterValue", [
        Starts("CreateDate", Now), Starts("UpdateDate", Now), Starts("Status", Text("active")), Starts("StatusMessage", Text("ACTIVE")),
    ] {
        Create CreateReservedInstancesListing [Prepare(list)];
        Describe DescribeReservedInstancesListings;
        Set CancelReservedInstancesListing [
            Needs("Status", &["active", "pending"], "IncorrectState"), Set("Status", Text("cancelled")), Set("StatusMessage", Text("CANCELLED")), Set("UpdateDate", Now)];
    }
    "reserved-instances-modification": plain("ReservedInstancesModificationId", "rimod-"), "InvalidParameterValue", [
        Starts("CreateDate", Now), Starts("UpdateDate", Now), Starts("EffectiveDate", Now), Starts("Status", Text("fulfilled")),
        Filter("reserved-instances-id", "ReservedInstancesIds.ReservedInstancesId"), Filter("client-token", "ClientToken"),
        Filter("modification-result.reserved-instances-id", "ModificationResults.ReservedInstancesId"),
        Filter("modification-result.target-configuration.availability-zone", "ModificationResults.TargetConfiguration.AvailabilityZone"),
        Filter("modification-result.target-configuration.availability-zone-id", "ModificationResults.TargetConfiguration.AvailabilityZoneId"),
        Filter("modification-result.target-configuration.instance-count", "ModificationResults.TargetConfiguration.InstanceCount"),
        Filter("modification-result.target-configuration.instance-type", "ModificationResults.TargetConfiguration.InstanceType"),
    ] {
        Create ModifyReservedInstances [Prepare(modify)];
        Describe DescribeReservedInstancesModifications;
    }
    "host-reservation-offering": by(&["OfferingId"]), "InvalidHostReservationOfferingId.Malformed", [Offers(host_offerings)] {
        Describe DescribeHostReservationOfferings [Wide("MaxDuration"), Wide("MinDuration")];
    }
    "host-reservation": tagged("HostReservationId", "hr-", "dedicated-host-reservation"), "InvalidHostReservationId.NotFound", [
        Starts("State", Text("active")), Starts("Start", Now), Foreign("OfferingId"),
    ] {
        Create PurchaseHostReservation [Prepare(reserve_hosts), Show("Purchase", Items(&[Named("HostReservationId")]))];
        Describe DescribeHostReservations;
    }
}

const YEAR: i64 = 31_536_000;

/// An id in the form of a UUID that is always the same for the same offer.
fn offer_id(parts: &[&str]) -> String {
    let (high, low) = (stable_hash(parts), stable_hash(&[&parts.concat(), "low"]));
    format!(
        "{:08x}-{:04x}-4{:03x}-8{:03x}-{:012x}",
        high >> 32,
        high >> 16 & 0xffff,
        high & 0xfff,
        low >> 48 & 0xfff,
        low & 0xffff_ffff_ffff
    )
}

/// Every type for one year or three, in each way to pay.
fn offerings(_: &Call, _: &Realm, asked: &Members) -> Result<Vec<Members>> {
    let wanted = at(asked, "InstanceType").and_then(Json::as_str);
    let one: Vec<_> = wanted
        .and_then(catalogue::instance_types::get)
        .into_iter()
        .collect();
    let types = if wanted.is_some() {
        one.as_slice()
    } else {
        catalogue::instance_types::all()
    };
    let mut all = Vec::with_capacity(types.len() * 6);
    for info in types {
        let name = info.instance_type.as_deref().unwrap_or_default();
        let processors = info
            .vcpu_info
            .as_ref()
            .and_then(|cpu| cpu.default_vcpus)
            .unwrap_or(1);
        for (years, hourly) in [(1, 0.03), (3, 0.02)] {
            for (payment, upfront) in [
                ("No Upfront", 0.0),
                ("Partial Upfront", 0.5),
                ("All Upfront", 1.0),
            ] {
                let total = f64::from(processors) * hourly;
                let duration = YEAR * years;
                all.push(object(json!({
                    "ReservedInstancesOfferingId": offer_id(&[name, payment, &years.to_string()]), "InstanceType": name, "Duration": duration, "OfferingType": payment,
                    "OfferingClass": "standard", "ProductDescription": "Linux/UNIX", "InstanceTenancy": "default", "Marketplace": false, "Scope": "Region",
                    "CurrencyCode": "USD", "FixedPrice": cents(total * upfront * (duration / 3600) as f64), "UsagePrice": 0.0,
                    "RecurringCharges": [{"Amount": cents(total * (1.0 - upfront)), "Frequency": "Hourly"}], "PricingDetails": [],
                })));
            }
        }
    }
    Ok(all)
}

fn cents(price: f64) -> f64 {
    (price * 10_000.0).round() / 10_000.0
}

fn chosen(offers: Vec<Members>, member: &str, id: &str, code: &str) -> Result<Members> {
    let found = offers
        .into_iter()
        .find(|offer| offer.get(member) == Some(&json!(id)));
    found.ok_or_else(|| Ec2Error::named(code, 400, format!("The offering '{id}' does not exist")))
}

fn ends(now: Timestamp, offer: &Members) -> Json {
    let seconds = offer
        .get("Duration")
        .and_then(Json::as_i64)
        .unwrap_or_default();
    json!(Timestamp(now.0 + seconds * 1000).to_string())
}

/// What is bought is what was offered; for a later time it is queued.
fn purchase(work: &mut Work<'_, '_>, members: &mut Members) -> Result<()> {
    let id = values::take(members, "ReservedInstancesOfferingId").unwrap_or_default();
    let call = work.transaction.call;
    let offers = offerings(call, work.transaction, &Members::new())?;
    let offer = chosen(
        offers,
        "ReservedInstancesOfferingId",
        &values::plain(&id),
        "InvalidReservedInstancesOfferingId",
    )?;
    members.remove("LimitPrice");
    if let Some(start) = members.remove("PurchaseTime") {
        members.insert("State".to_owned(), json!("queued"));
        members.insert("Start".to_owned(), start);
    }
    members.insert("End".to_owned(), ends(call.now, &offer));
    let kept = |(name, _): &(String, Json)| {
        !matches!(
            name.as_str(),
            "PricingDetails" | "Marketplace" | "ReservedInstancesOfferingId"
        )
    };
    members.extend(offer.into_iter().filter(kept));
    Ok(())
}

/// Answers name the token of a listing and of a modification.
fn keep_token(work: &Work<'_, '_>, members: &mut Members) {
    if let Some(token) = work.asked.get("ClientToken") {
        members.insert("ClientToken".to_owned(), token.clone());
    }
}

fn list(work: &mut Work<'_, '_>, members: &mut Members) -> Result<()> {
    let count = members.remove("InstanceCount");
    members.insert(
        "InstanceCounts".to_owned(),
        json!([{"InstanceCount": count, "State": "available"}]),
    );
    let prices = members
        .get_mut("PriceSchedules")
        .and_then(Json::as_array_mut);
    for price in prices.into_iter().flatten().filter_map(Json::as_object_mut) {
        price.insert("Active".to_owned(), json!(true));
    }
    keep_token(work, members);
    Ok(())
}

/// The reservations of a modification become those of its target configurations.
fn modify(work: &mut Work<'_, '_>, members: &mut Members) -> Result<()> {
    let mut list = |name: &str| {
        members
            .remove(name)
            .and_then(|all| all.as_array().cloned())
            .unwrap_or_default()
    };
    let (ids, targets) = (list("ReservedInstancesIds"), list("TargetConfigurations"));
    let mut source = Members::new();
    for id in ids.iter().filter_map(Json::as_str) {
        source = work.transaction.get::<GenericRecord>(id)?.item.clone();
        let retire =
            |record: &mut GenericRecord| values::put(&mut record.item, "State", json!("retired"));
        work.transaction.update::<GenericRecord>(id, retire)?;
    }
    let mut results = Vec::new();
    for target in targets {
        let mut reserved = source.clone();
        reserved.extend(object(target.clone()));
        let id = work.also("reserved-instances", reserved)?;
        results.push(json!({"ReservedInstancesId": id.as_str(), "TargetConfiguration": target}));
    }
    let ids: Vec<Json> = ids
        .into_iter()
        .map(|id| json!({"ReservedInstancesId": id}))
        .collect();
    members.insert("ReservedInstancesIds".to_owned(), json!(ids));
    members.insert("ModificationResults".to_owned(), json!(results));
    keep_token(work, members);
    Ok(())
}

/// Every family of types for one year or three, in each way to pay.
fn host_offerings(_: &Call, _: &Realm, _: &Members) -> Result<Vec<Members>> {
    let names = catalogue::instance_types::names();
    let mut families: Vec<&str> = names.filter_map(|name| name.split('.').next()).collect();
    families.dedup();
    let mut all = Vec::with_capacity(families.len() * 6);
    for family in families {
        for (years, hourly) in [(1, 1.5), (3, 1.0)] {
            for (payment, upfront) in [
                ("NoUpfront", 0.0),
                ("PartialUpfront", 0.5),
                ("AllUpfront", 1.0),
            ] {
                let duration = YEAR * years;
                let total = hourly * (duration / 3600) as f64;
                let number = stable_hash(&[family, payment, &years.to_string()]);
                all.push(object(json!({
                    "OfferingId": format!("hro-0{number:016x}"), "InstanceFamily": family, "Duration": duration, "PaymentOption": payment, "CurrencyCode": "USD",
                    "HourlyPrice": format!("{:.3}", hourly * (1.0 - upfront)), "UpfrontPrice": format!("{:.3}", total * upfront),
                })));
            }
        }
    }
    Ok(all)
}

/// A reservation covers the hosts that it names, and no host twice.
fn reserve_hosts(work: &mut Work<'_, '_>, members: &mut Members) -> Result<()> {
    let id = at(members, "OfferingId")
        .map(values::plain)
        .unwrap_or_default();
    let call = work.transaction.call;
    let offers = host_offerings(call, work.transaction, &Members::new())?;
    let offer = chosen(
        offers,
        "OfferingId",
        &id,
        "InvalidHostReservationOfferingId.Malformed",
    )?;
    let hosts = at(members, "HostIdSet")
        .and_then(Json::as_array)
        .cloned()
        .unwrap_or_default();
    for host in hosts.iter().filter_map(Json::as_str) {
        links::shown(call, work.transaction, "HostId", host)?;
        let reservations = work.transaction.table::<GenericRecord>();
        let mut all = reservations.having(GenericRecord::of_family("host-reservation"), None);
        if all.any(|(_, record)| record.names("HostIdSet", host)) {
            let message = format!("The host '{host}' is already covered by a reservation.");
            return Err(Ec2Error::named(
                "HostAlreadyCoveredByReservation",
                400,
                message,
            ));
        }
    }
    members.remove("LimitPrice");
    members.insert("Count".to_owned(), json!(hosts.len()));
    members.insert("End".to_owned(), ends(call.now, &offer));
    for (name, of) in [
        ("TotalHourlyPrice", "HourlyPrice"),
        ("TotalUpfrontPrice", "UpfrontPrice"),
    ] {
        members.insert(name.to_owned(), offer.get(of).cloned().unwrap_or_default());
    }
    members.extend(offer);
    Ok(())
}
