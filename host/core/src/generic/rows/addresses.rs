//! Addresses that come and go between accounts, and address ranges that an account brings.

use serde_json::{Value as Json, json};

use crate::{
    Call, Realm, Result,
    generic::{
        Members, family, links,
        values::{at, object},
    },
    ids::stable_hash,
    resources::GenericRecord,
};

use super::{ipam::pools, prelude::*};

families! {
    /// Addresses.
    FAMILIES:
    "address-transfer": by(&["AllocationId"]), "InvalidAddressTransfer.NotFound", [
        Starts("PublicIp", Via("AllocationId", "PublicIp")), Starts("TransferOfferExpirationTimestamp", InHours(168)),
        Starts("AddressTransferStatus", Text("pending")), Follows("AllocationId"),
    ] {
        Put EnableAddressTransfer [Set("TransferOfferExpirationTimestamp", InHours(168))];
        Describe DescribeAddressTransfers;
        Delete DisableAddressTransfer [Set("AddressTransferStatus", Text("disabled"))];
    }
    "byoip-cidr": by(&["Cidr"]), "InvalidParameterValue", [
        Starts("State", Text("provisioned")), Starts("AsnAssociations", Empty), Shows("AsnAssociations", Parts("ipam-byoasn-association", "Cidr", None)), Taken("InvalidCidr.InUse"),
    ] {
        Create ProvisionByoipCidr [Drop("CidrAuthorizationContext")];
        Describe DescribeByoipCidrs;
        Set AdvertiseByoipCidr [Needs("State", &["provisioned"], "IncorrectState"), Set("State", Text("advertised"))];
        Set WithdrawByoipCidr [Needs("State", &["advertised"], "IncorrectState"), Set("State", Text("provisioned"))];
        Modify MoveByoipCidrToIpam;
        Delete DeprovisionByoipCidr [Needs("State", &["provisioned"], "IncorrectState"), Set("State", Text("pending-deprovision"))];
    }
    // Every IPv6 range that is brought is a pool; VPCs have their blocks from it.
    "ipv6-pool": by(&["PoolId"]), "InvalidPoolID.NotFound", [Offers(ipv6_pools), Foreign("PoolId")] {
        Describe DescribeIpv6Pools;
    }
    "ipv6-pool-association": by(&["Ipv6Cidr"]), "InvalidPoolID.NotFound", [Offers(ipv6_associations), Foreign("PoolId")] {
        Describe GetAssociatedIpv6PoolCidrs;
    }
    "public-ipv4-pool": tagged("PoolId", "ipv4pool-ec2-", "ipv4pool-ec2"), "InvalidPublicIpv4PoolID.NotFound", [
        Starts("Description", Text("")), Starts("NetworkBorderGroup", Region), Shows("PoolAddressRanges", Parts("public-ipv4-pool-range", "PoolId", None)),
        Shows("TotalAddressCount", Sum("public-ipv4-pool-range", "PoolId", "AddressCount")),
        Shows("TotalAvailableAddressCount", Sum("public-ipv4-pool-range", "PoolId", "AvailableAddressCount")),
    ] {
        Create CreatePublicIpv4Pool;
        Describe DescribePublicIpv4Pools;
        Delete DeletePublicIpv4Pool;
    }
    "public-ipv4-pool-range": by(&["PoolId", "Cidr"]), "InvalidParameterValue", [] {
        Create ProvisionPublicIpv4PoolCidr [Prepare(pools::public_range)];
        Delete DeprovisionPublicIpv4PoolCidr [Hook(pools::give_back)];
    }
}

fn ipv6_pools(_: &Call, realm: &Realm, _: &Members) -> Result<Vec<Members>> {
    let brought = realm
        .table::<GenericRecord>()
        .having(GenericRecord::of_family("byoip-cidr"), None);
    let pool = |cidr: &str, record: &GenericRecord| {
        object(json!({
            "PoolId": format!("ipv6pool-ec2-0{:016x}", stable_hash(&[cidr, &realm.seed.to_string()])),
            "Description": record.item.get("Description"), "PoolCidrBlocks": [{"Cidr": cidr}], "Tags": [],
        }))
    };
    let six = brought.filter_map(|(_, record)| Some((record.text("Cidr")?, record)));
    Ok(six
        .filter(|(cidr, _)| cidr.contains(':'))
        .map(|(cidr, record)| pool(cidr, record))
        .collect())
}

fn ipv6_associations(call: &Call, realm: &Realm, asked: &Members) -> Result<Vec<Members>> {
    let id = at(asked, "PoolId")
        .and_then(Json::as_str)
        .unwrap_or_default();
    let pools = ipv6_pools(call, realm, asked)?;
    if pools
        .iter()
        .all(|pool| pool.get("PoolId") != Some(&json!(id)))
    {
        return family("ipv6-pool").map_or(Ok(Vec::new()), |pool| Err(pool.not_found(&[id])));
    }
    let mut all = Vec::new();
    for vpc in links::every(call, realm, "vpc-")? {
        let blocks = at(&vpc, "Ipv6CidrBlockAssociationSet").and_then(Json::as_array);
        let from_pool = blocks
            .into_iter()
            .flatten()
            .filter(|block| block["Ipv6Pool"] == id);
        let shown = |block: &Json| {
            object(
                json!({"PoolId": id, "Ipv6Cidr": block["Ipv6CidrBlock"], "AssociatedResource": vpc.get("VpcId")}),
            )
        };
        all.extend(from_pool.map(shown));
    }
    Ok(all)
}
