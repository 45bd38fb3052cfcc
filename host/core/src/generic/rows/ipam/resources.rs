//! The VPCs and subnets of a realm as IP Address Manager sees them.

use serde_json::{Value as Json, json};

use crate::{
    Call, Realm, Result,
    generic::{
        Members, links,
        values::{at, object},
    },
};

/// Every VPC and subnet with its first block of addresses.
fn blocks(call: &Call, realm: &Realm) -> Result<Vec<Members>> {
    let mut all = Vec::new();
    for (prefix, kind, id) in [("vpc-", "vpc", "VpcId"), ("subnet-", "subnet", "SubnetId")] {
        for one in links::every(call, realm, prefix)? {
            let tags = at(&one, "Tags").cloned().unwrap_or_else(|| json!([]));
            all.push(object(json!({
                "ResourceId": one.get(id), "ResourceCidr": one.get("CidrBlock"), "ResourceType": kind, "VpcId": one.get("VpcId"),
                "SubnetId": one.get("SubnetId"), "ResourceRegion": call.region.as_str(), "ResourceOwnerId": call.account.as_str(),
                "ResourceOwner": call.account.as_str(), "ResourceTags": tags, "AvailabilityZoneId": one.get("AvailabilityZoneId"),
            })));
        }
    }
    Ok(all)
}

/// What a scope watches: the default private one every block, the others none of these.
pub fn in_scope(call: &Call, realm: &Realm, asked: &Members) -> Result<Vec<Members>> {
    let id = at(asked, "IpamScopeId")
        .and_then(Json::as_str)
        .unwrap_or_default();
    let Some(scope) = links::shown(call, realm, "IpamScopeId", id)? else {
        return Ok(Vec::new());
    };
    if scope.get("IpamScopeType") != Some(&json!("private"))
        || scope.get("IsDefault") != Some(&json!(true))
    {
        return Ok(Vec::new());
    }
    let seen = blocks(call, realm)?.into_iter().map(|mut one| {
        one.extend(object(json!({
            "IpamId": scope.get("IpamId"), "IpamScopeId": id, "ManagementState": "unmanaged", "ComplianceStatus": "unmanaged", "OverlapStatus": "nonoverlapping",
        })));
        one
    });
    Ok(seen.collect())
}

/// What a discovery finds in this region.
pub fn discovered(call: &Call, realm: &Realm, asked: &Members) -> Result<Vec<Members>> {
    let found = blocks(call, realm)?.into_iter().map(|mut one| {
        one.extend(object(json!({
            "IpamResourceDiscoveryId": asked.get("IpamResourceDiscoveryId"), "SampleTime": call.now.to_string(), "IpSource": "none",
        })));
        one
    });
    Ok(found.collect())
}

/// The accounts that a discovery looks into: without an organization, its own.
pub fn accounts(call: &Call, _: &Realm, _: &Members) -> Result<Vec<Members>> {
    let now = call.now.to_string();
    Ok(vec![object(json!({
        "AccountId": call.account.as_str(), "DiscoveryRegion": call.region.as_str(), "LastAttemptedDiscoveryTime": now, "LastSuccessfulDiscoveryTime": now,
    }))])
}
