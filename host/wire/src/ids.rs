//! What an id of each resource looks like.
//!
//! The form is lenient on purpose: any lower-case letters and digits after the prefix,
//! of any length, so that ids of real accounts and ids that users chose themselves pass.

use crate::error::{Ec2Error, ErrorCode};

/// The ids of one kind of resource.
#[derive(Debug)]
pub struct IdKind {
    /// What every id begins with, dash included, for example `i-`.
    pub prefix: &'static str,
    /// Words that stand for an id, for example the security group `default`.
    pub words: &'static [&'static str],
    /// The code of an id that does not look like one.
    pub malformed: ErrorCode,
}

impl IdKind {
    /// Whether `id` has this kind's form.
    pub fn matches(&self, id: &str) -> bool {
        self.words.contains(&id)
            || id.strip_prefix(self.prefix).is_some_and(|rest| {
                !rest.is_empty()
                    && rest.len() <= 128
                    && rest
                        .bytes()
                        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
            })
    }

    /// EC2's error for an id of another form.
    pub fn malformed(&self, id: &str) -> Ec2Error {
        Ec2Error::new(
            self.malformed,
            format!(
                "Invalid id: \"{id}\" (expecting \"{}...; the Id may only contain lowercase alphanumeric characters and a single dash\")",
                self.prefix
            ),
        )
    }
}

macro_rules! kinds {
    ($($name:ident = $prefix:literal, $malformed:ident $(, $word:literal)?;)*) => {
        $(
            #[doc = concat!("`", $prefix, "…`")]
            pub static $name: IdKind = IdKind { prefix: $prefix, words: &[$($word)?], malformed: ErrorCode::$malformed };
        )*
    };
}

kinds! {
    ADDRESS_ASSOCIATION = "eipassoc-", InvalidParameterValue;
    ALLOCATION = "eipalloc-", InvalidParameterValue;
    CAPACITY_RESERVATION = "cr-", InvalidCapacityReservationIdMalformed;
    CONVERSION_TASK = "import-", InvalidConversionTaskIdMalformed;
    CUSTOMER_GATEWAY = "cgw-", InvalidCustomerGatewayIdMalformed;
    DECLARATIVE_POLICIES_REPORT = "p-", InvalidDeclarativePoliciesReportIdMalformed;
    DHCP_OPTIONS = "dopt-", InvalidDhcpOptionsIdMalformed;
    EGRESS_ONLY_INTERNET_GATEWAY = "eigw-", InvalidEgressOnlyInternetGatewayIdMalformed;
    ELASTIC_GPU = "egpu-", InvalidElasticGpuIDMalformed;
    EXPORT_TASK = "export-", InvalidExportTaskIDMalformed;
    FPGA_IMAGE = "afi-", InvalidFpgaImageIDMalformed;
    HOST = "h-", InvalidHostIDMalformed;
    HOST_RESERVATION = "hr-", InvalidHostReservationIdMalformed;
    IMAGE = "ami-", InvalidAMIIDMalformed;
    INSTANCE = "i-", InvalidInstanceIDMalformed;
    INSTANCE_CONNECT_ENDPOINT = "eice-", InvalidInstanceConnectEndpointIdMalformed;
    INTERNET_GATEWAY = "igw-", InvalidInternetGatewayIdMalformed;
    KERNEL = "aki-", InvalidKernelIdMalformed;
    KEY_PAIR = "key-", InvalidParameterValue;
    LAUNCH_TEMPLATE = "lt-", InvalidLaunchTemplateIdMalformed;
    NAT_GATEWAY = "nat-", NatGatewayMalformed;
    NETWORK_ACL = "acl-", InvalidNetworkAclIdMalformed;
    NETWORK_INTERFACE = "eni-", InvalidNetworkInterfaceIdMalformed;
    NETWORK_INTERFACE_ATTACHMENT = "eni-attach-", InvalidNetworkInterfaceAttachmentIdMalformed;
    PLACEMENT_GROUP = "pg-", InvalidPlacementGroupIdMalformed;
    PREFIX_LIST = "pl-", InvalidPrefixListIdMalformed;
    RAMDISK = "ari-", InvalidRamDiskIdMalformed;
    ROUTE_TABLE = "rtb-", InvalidRouteTableIdMalformed;
    SECURITY_GROUP = "sg-", InvalidSecurityGroupIdMalformed, "default";
    SECURITY_GROUP_RULE = "sgr-", InvalidSecurityGroupRuleIdMalformed;
    SNAPSHOT = "snap-", InvalidSnapshotIDMalformed;
    SPOT_FLEET_REQUEST = "sfr-", InvalidSpotFleetRequestIdMalformed;
    SPOT_INSTANCE_REQUEST = "sir-", InvalidSpotInstanceRequestIDMalformed;
    SUBNET = "subnet-", InvalidSubnetIDMalformed;
    TRANSIT_GATEWAY = "tgw-", InvalidParameterValue;
    TRANSIT_GATEWAY_ATTACHMENT = "tgw-attach-", InvalidParameterValue;
    VOLUME = "vol-", InvalidVolumeIDMalformed;
    VPC = "vpc-", InvalidVpcIDMalformed;
    VPC_ENDPOINT = "vpce-", InvalidVpcEndpointIdMalformed;
    VPC_ENDPOINT_SERVICE = "vpce-svc-", InvalidVpcEndpointServiceIdIdMalformed;
    VPC_PEERING_CONNECTION = "pcx-", InvalidVpcPeeringConnectionIdMalformed;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_real_accounts_and_own_ids_pass() {
        for (kind, id) in [
            (&IMAGE, "ami-df5de72bdb3b"),
            (&INSTANCE, "i-1a2b3c4d"),
            (&VPC, "vpc-mine01"),
            (&SECURITY_GROUP, "default"),
            (
                &NETWORK_INTERFACE_ATTACHMENT,
                "eni-attach-0123456789abcdef0",
            ),
        ] {
            assert!(kind.matches(id), "{id}");
        }
    }

    #[test]
    fn other_forms_are_malformed_in_ec2s_words() {
        for (kind, id) in [
            (&INSTANCE, "i-"),
            (&INSTANCE, "vol-1"),
            (&INSTANCE, "i-AB"),
            (&VPC, "vpc-a-b"),
            (&VPC, "default"),
            (&IMAGE, ""),
        ] {
            assert!(!kind.matches(id), "{id}");
        }
        let error = INSTANCE.malformed("x");
        assert_eq!(
            error.to_string(),
            "InvalidInstanceID.Malformed: Invalid id: \"x\" (expecting \"i-...; the Id may only contain lowercase alphanumeric characters and a single dash\")"
        );
    }
}
