//! Operations that no record can answer truthfully, and why.

use crate::Ec2Error;

const REASONS: &[(&str, &[&str])] = &[
    (
        "it takes part in what another account has begun",
        &[
            "AcceptAddressTransfer",
            "AcceptCapacityReservationBillingOwnership",
            "CancelImageLaunchPermission",
            "RejectCapacityReservationBillingOwnership",
        ],
    ),
    (
        "there is no capacity of AWS to offer or to price",
        &[
            "AcceptReservedInstancesExchangeQuote",
            "GetHostReservationPurchasePreview",
            "GetReservedInstancesExchangeQuote",
            "GetSpotPlacementScores",
        ],
    ),
    (
        "its effect is on a resource that does not show it",
        &[
            "AssociateKmsKeyId",
            "AttachImageWatermark",
            "CopyVolumes",
            "CreateCapacityReservationBySplitting",
            "CreateInterruptibleCapacityReservationAllocation",
            "CreateReplaceRootVolumeTask",
            "CreateRestoreImageTask",
            "DescribeReplaceRootVolumeTasks",
            "DetachImageWatermark",
            "DisassociateKmsKeyId",
            "ModifyFleet",
            "ModifyInstanceNetworkPerformanceOptions",
            "ModifyPublicIpDnsNameOptions",
            "ModifyVpcEndpointPayerResponsibility",
            "ModifyVpnTunnelCertificate",
            "MoveCapacityReservationInstances",
            "ReplaceImageInstanceTypeSpecification",
            "ReplaceVpnTunnel",
            "UpdateInterruptibleCapacityReservationAllocation",
        ],
    ),
    (
        "nothing measures, scans or observes what it reports",
        &[
            "BatchModifyIpamRoutingPolicyRegistrations",
            "DescribeApplicationStatus",
            "DescribeCapacityReservationTopology",
            "DescribeFleetHistory",
            "DescribeImageReferences",
            "DescribeInstanceSqlHaHistoryStates",
            "DescribeSecondaryInterfaces",
            "DescribeVpcEndpointAssociations",
            "DisableApplicationStatusCheckSuppression",
            "EnableApplicationStatusCheckSuppression",
            "ExportTransitGatewayRoutes",
            "GetActiveVpnTunnelStatus",
            "GetAwsNetworkPerformanceData",
            "GetCapacityManagerMetricData",
            "GetCapacityManagerMetricDimensions",
            "GetCapacityManagerSupportabilityScores",
            "GetFlowLogsIntegrationTemplate",
            "GetImageAncestry",
            "GetImageFindings",
            "GetIpamAddressHistory",
            "GetIpamDiscoveredPublicAddresses",
            "GetIpamDiscoveredRoutes",
            "GetIpamInternetRegistryAssociationAsns",
            "GetIpamInternetRegistryAssociationCidrs",
            "GetIpamRouteOriginAuthorizations",
            "GetIpamRouteProtectionFindings",
            "GetVerifiedAccessEndpointTargets",
            "GetVpcResourcesBlockingEncryptionEnforcement",
            "GetVpnConnectionDeviceSampleConfiguration",
            "GetVpnConnectionDeviceTypes",
            "GetVpnTunnelReplacementStatus",
            "ModifyIpamResourceCidr",
            "ValidateSecurityGroupQuotasForInterface",
        ],
    ),
    (
        "EC2-Classic is retired",
        &[
            "AttachClassicLinkVpc",
            "DetachClassicLinkVpc",
            "DisableVpcClassicLink",
            "DisableVpcClassicLinkDnsSupport",
            "EnableVpcClassicLink",
            "EnableVpcClassicLinkDnsSupport",
            "MoveAddressToVpc",
            "RestoreAddressToClassic",
        ],
    ),
];

/// Why an operation is not answered, where there is more to say than that.
pub fn reason(operation: &str) -> Option<&'static str> {
    REASONS
        .iter()
        .find(|(_, operations)| operations.contains(&operation))
        .map(|(reason, _)| *reason)
}

/// Every operation that is refused for a reason.
pub fn operations() -> impl Iterator<Item = &'static str> {
    REASONS
        .iter()
        .flat_map(|(_, operations)| operations.iter().copied())
}

/// The answer to an operation that is not there.
pub fn refused(operation: &str) -> Ec2Error {
    let because = reason(operation).map(|reason| format!(": {reason}"));
    let message = format!(
        "The operation {operation} is not implemented{}",
        because.unwrap_or_default()
    );
    Ec2Error::named("NotImplemented", 501, message)
}
