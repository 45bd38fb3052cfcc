//! Addresses that come and go between accounts, and address ranges that an account brings.

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
