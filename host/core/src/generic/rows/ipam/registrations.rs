//! What changes of registrations, resolvers and policies leave behind.

use serde_json::{Value as Json, json};

use crate::{
    Result,
    generic::{
        Members,
        values::{object, plain},
        write::Work,
    },
    ids::stable_hash,
};

/// Every change of a registration is a delta that the registry takes.
pub fn delta(work: &mut Work<'_, '_>, item: &mut Members) -> Result<()> {
    let name = work.row.operation.name;
    let action = name
        .trim_end_matches("IpamRoutingPolicyRegistration")
        .to_lowercase();
    let (seed, version) = (
        work.transaction.seed.to_string(),
        work.transaction.version.to_string(),
    );
    let number = stable_hash(&[&work.id, &seed, &version, &action]);
    let id = format!("ipam-delta-0{number:016x}");
    item.insert("LatestDeltaId".to_owned(), json!(id));
    let change = json!({"Action": action, "Cidr": item.get("Cidr"), "Asns": item.get("Asns")});
    let delta = json!({
        "IpamInternetRegistryAssociationId": item.get("IpamInternetRegistryAssociationId"), "DeltaId": id, "DeltaJson": change.to_string(),
    });
    work.also("ipam-routing-policy-registration-delta", object(delta))
        .map(|_| ())
}

/// A policy may be enabled for a part of the organization besides the account.
pub fn enable_for(work: &mut Work<'_, '_>, item: &mut Members) -> Result<()> {
    let Some(target) = item.remove("OrganizationTargetId") else {
        return Ok(());
    };
    let target = json!({"IpamPolicyId": item.get("IpamPolicyId"), "OrganizationTargetId": target});
    work.also("ipam-policy-organization-target", object(target))
        .map(|_| ())
}

/// The rules of a resolver give a version of its list: the CIDRs that they name.
pub fn resolve(work: &mut Work<'_, '_>, item: &mut Members) -> Result<()> {
    let version = item
        .get("LatestVersion")
        .and_then(Json::as_i64)
        .unwrap_or_default()
        + 1;
    item.insert("LatestVersion".to_owned(), json!(version));
    let resolver = work.id.to_string();
    let made = json!({"IpamPrefixListResolverId": resolver, "Version": version});
    work.also("ipam-prefix-list-resolver-version", object(made))?;
    let rules = item
        .get("Rules")
        .and_then(Json::as_array)
        .cloned()
        .unwrap_or_default();
    let mut seen = Vec::new();
    for cidr in rules
        .iter()
        .filter_map(|rule| rule.get("StaticCidr"))
        .map(plain)
    {
        if seen.contains(&cidr) {
            continue;
        }
        let entry = json!({"IpamPrefixListResolverId": resolver, "IpamPrefixListResolverVersion": version, "Cidr": cidr});
        work.also("ipam-prefix-list-resolver-version-entry", object(entry))?;
        seen.push(cidr);
    }
    Ok(())
}
