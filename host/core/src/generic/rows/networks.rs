//! What stands in and beside VPCs: carrier gateways, Instance Connect endpoints, route
//! servers, block public access, encryption controls, secondary networks and more.

use serde_json::{Value as Json, json};

use crate::{
    Result,
    generic::{Members, values::at, write::Work},
};

use super::prelude::*;

families! {
    /// Networks.
    FAMILIES:
    "carrier-gateway": tagged("CarrierGatewayId", "cagw-", "carrier-gateway"), "InvalidCarrierGatewayID.NotFound", [Starts("OwnerId", Account), Starts("State", Text("available"))] {
        Create CreateCarrierGateway;
        Describe DescribeCarrierGateways;
        Delete DeleteCarrierGateway [Set("State", Text("deleted"))];
    }
    "instance-connect-endpoint": tagged("InstanceConnectEndpointId", "eice-", "instance-connect-endpoint"), "InvalidInstanceConnectEndpointId.NotFound", [
        Starts("OwnerId", Account), Starts("InstanceConnectEndpointArn", Arn("instance-connect-endpoint")), Starts("State", Text("create-complete")),
        Starts("StateMessage", Text("")), Starts("DnsName", Text("{id}.{hex}.ec2-instance-connect-endpoint.{region}.amazonaws.com")),
        Starts("FipsDnsName", Text("{id}.{hex}.fips.ec2-instance-connect-endpoint.{region}.amazonaws.com")), Starts("NetworkInterfaceIds", Empty),
        Starts("VpcId", Via("SubnetId", "VpcId")), Starts("AvailabilityZone", Via("SubnetId", "AvailabilityZone")), Starts("AvailabilityZoneId", Via("SubnetId", "AvailabilityZoneId")),
        Starts("CreatedAt", Now), Starts("PreserveClientIp", No), Starts("SecurityGroupIds", Empty), Starts("IpAddressType", Text("ipv4")),
    ] {
        Create CreateInstanceConnectEndpoint;
        Describe DescribeInstanceConnectEndpoints;
        Modify ModifyInstanceConnectEndpoint;
        Delete DeleteInstanceConnectEndpoint [Set("State", Text("delete-in-progress"))];
    }
    "route-server": tagged("RouteServerId", "rs-", "route-server"), "InvalidRouteServerId.NotFound", [
        Starts("State", Text("available")), Starts("PersistRoutesState", Text("disabled")), Starts("SnsNotificationsEnabled", No),
    ] {
        Create CreateRouteServer [Copy("PersistRoutes", "PersistRoutesState"), Prepare(persist)];
        Describe DescribeRouteServers;
        Modify ModifyRouteServer [Copy("PersistRoutes", "PersistRoutesState"), Prepare(persist)];
        Get GetRouteServerRoutingDatabase [Show("AreRoutesPersisted", Where("PersistRoutesDuration", &Yes, &No))];
        Delete DeleteRouteServer [Set("State", Text("deleting"))];
    }
    "route-server-endpoint": tagged("RouteServerEndpointId", "rse-", "route-server-endpoint"), "InvalidRouteServerEndpointId.NotFound", [
        Starts("VpcId", Via("SubnetId", "VpcId")), Starts("State", Text("available")),
    ] {
        Create CreateRouteServerEndpoint;
        Describe DescribeRouteServerEndpoints;
        Delete DeleteRouteServerEndpoint [Set("State", Text("deleting"))];
    }
    "route-server-peer": tagged("RouteServerPeerId", "rsp-", "route-server-peer"), "InvalidRouteServerPeerId.NotFound", [
        Starts("RouteServerId", Via("RouteServerEndpointId", "RouteServerId")), Starts("VpcId", Via("RouteServerEndpointId", "VpcId")),
        Starts("SubnetId", Via("RouteServerEndpointId", "SubnetId")), Starts("State", Text("available")), Starts("BgpStatus.Status", Text("down")),
        Starts("BfdStatus.Status", Text("down")), Starts("BgpOptions.PeerLivenessDetection", Text("bgp-keepalive")),
    ] {
        Create CreateRouteServerPeer;
        Describe DescribeRouteServerPeers;
        Delete DeleteRouteServerPeer [Set("State", Text("deleting"))];
    }
    "route-server-association": by(&["RouteServerId", "VpcId"]), "InvalidRouteServerId.NotAssociated", [Starts("State", Text("associated")), Taken("Resource.AlreadyAssociated")] {
        Create AssociateRouteServer;
        Describe GetRouteServerAssociations;
        Delete DisassociateRouteServer [Set("State", Text("disassociating"))];
    }
    "route-server-propagation": by(&["RouteServerId", "RouteTableId"]), "InvalidRouteServerPropagation.NotFound", [Starts("State", Text("available")), Taken("Resource.AlreadyAssociated")] {
        Create EnableRouteServerPropagation;
        Describe GetRouteServerPropagations;
        Delete DisableRouteServerPropagation [Set("State", Text("deleting"))];
    }
    "vpc-block-public-access-exclusion": tagged("ExclusionId", "vpcbpa-exclude-", "vpc-block-public-access-exclusion"), "InvalidVpcBlockPublicAccessExclusionId.NotFound", [
        Starts("State", Text("create-complete")), Starts("CreationTimestamp", Now), Starts("LastUpdateTimestamp", Now),
        Starts("ResourceArn", Where("SubnetId", &Text("arn:{partition}:ec2:{region}:{account}:subnet/{SubnetId}"), &Text("arn:{partition}:ec2:{region}:{account}:vpc/{VpcId}"))),
        Unique(&["ResourceArn"], "InvalidParameterValue"), Follows("VpcId"), Follows("SubnetId"),
    ] {
        Create CreateVpcBlockPublicAccessExclusion;
        Describe DescribeVpcBlockPublicAccessExclusions;
        Modify ModifyVpcBlockPublicAccessExclusion [Set("State", Text("update-complete")), Set("LastUpdateTimestamp", Now)];
        Delete DeleteVpcBlockPublicAccessExclusion [Set("State", Text("delete-in-progress")), Set("DeletionTimestamp", Now)];
    }
    "vpc-block-public-access-options": Key::Account, "InvalidParameterValue", [
        Starts("AwsAccountId", Account), Starts("AwsRegion", Region), Starts("State", Text("default-state")), Starts("InternetGatewayBlockMode", Text("off")),
        Starts("ManagedBy", Text("account")), Starts("ExclusionsAllowed", Text("allowed")),
    ] {
        Get DescribeVpcBlockPublicAccessOptions;
        Modify ModifyVpcBlockPublicAccessOptions [Set("State", Text("update-complete")), Set("LastUpdateTimestamp", Now)];
    }
    "vpc-encryption-control": tagged("VpcEncryptionControlId", "vpcec-", "vpc-encryption-control"), "InvalidVpcEncryptionControlId.NotFound", [
        Starts("Mode", Text("monitor")), Starts("State", Text("available")), Unique(&["VpcId"], "Resource.AlreadyAssociated"), Follows("VpcId"),
    ] {
        Create CreateVpcEncryptionControl;
        Describe DescribeVpcEncryptionControls;
        Modify ModifyVpcEncryptionControl [Prepare(exclusions)];
        Delete DeleteVpcEncryptionControl [Set("State", Text("deleting"))];
    }
    "account-vpc-encryption-control": Key::Account, "InvalidParameterValue", [
        Starts("State", Text("default-state")), Starts("Mode", Text("unmanaged")), Starts("ManagedBy", Text("account")),
    ] {
        Get DescribeAccountVpcEncryptionControl;
        Modify ModifyAccountVpcEncryptionControl [Prepare(account_exclusions), Set("State", Text("transitions-successful")), Set("LastUpdateTimestamp", Now)];
    }
    "vpc-endpoint-connection-notification": plain("ConnectionNotificationId", "vpce-nfn-"), "InvalidConnectionNotification", [
        Starts("ConnectionNotificationType", Text("Topic")), Starts("ConnectionNotificationState", Text("Enabled")), Starts("ServiceRegion", Region),
    ] {
        Create CreateVpcEndpointConnectionNotification;
        Describe DescribeVpcEndpointConnectionNotifications;
        Modify ModifyVpcEndpointConnectionNotification;
        Delete DeleteVpcEndpointConnectionNotifications;
    }
    "network-interface-permission": plain("NetworkInterfacePermissionId", "eni-perm-"), "InvalidPermissionID.NotFound", [
        Starts("PermissionState.State", Text("granted")), Follows("NetworkInterfaceId"),
    ] {
        Create CreateNetworkInterfacePermission;
        Describe DescribeNetworkInterfacePermissions;
        Delete DeleteNetworkInterfacePermission [Drop("Force")];
    }
    "trunk-interface-association": tagged("AssociationId", "trunk-assoc-", "trunk-interface-association"), "InvalidAssociationID.NotFound", [
        Starts("InterfaceProtocol", Where("GreKey", &Text("GRE"), &Text("VLAN"))), Unique(&["BranchInterfaceId"], "Resource.AlreadyAssociated"),
    ] {
        Create AssociateTrunkInterface;
        Describe DescribeTrunkInterfaceAssociations;
        Delete DisassociateTrunkInterface;
    }
    "secondary-network": tagged("SecondaryNetworkId", "sn-", "secondary-network"), "InvalidSecondaryNetworkId.NotFound", [
        Starts("SecondaryNetworkArn", Arn("secondary-network")), Starts("OwnerId", Account), Starts("State", Text("create-complete")),
    ] {
        Create CreateSecondaryNetwork [Copy("NetworkType", "Type"), Prepare(block)];
        Describe DescribeSecondaryNetworks;
        Delete DeleteSecondaryNetwork [Set("State", Text("delete-in-progress"))];
    }
    "secondary-subnet": tagged("SecondarySubnetId", "ss-", "secondary-subnet"), "InvalidSecondarySubnetId.NotFound", [
        Starts("SecondarySubnetArn", Arn("secondary-subnet")), Starts("SecondaryNetworkType", Via("SecondaryNetworkId", "Type")),
        Starts("OwnerId", Account), Starts("State", Text("create-complete")),
    ] {
        Create CreateSecondarySubnet [Prepare(block)];
        Describe DescribeSecondarySubnets;
        Delete DeleteSecondarySubnet [Set("State", Text("delete-in-progress"))];
    }
    "vpn-concentrator": tagged("VpnConcentratorId", "vpn-concentrator-", "vpn-concentrator"), "InvalidVpnConcentratorID.NotFound", [Starts("State", Text("available"))] {
        Create CreateVpnConcentrator;
        Describe DescribeVpnConcentrators;
        Delete DeleteVpnConcentrator;
    }
    "flex-cost-allocation-policy": tagged("FcaPolicyId", "fcap-", "networking-flex-cost-allocation-policy"), "InvalidFcaPolicyId.NotFound", [
        Starts("FcaPolicyArn", Arn("networking-flex-cost-allocation-policy")), Starts("OwnerAccount", Account), Starts("LatestVersion", Number(0)),
        Starts("PolicyCreatedAt", Now), Starts("CreatedAt", Now), Starts("ExpectedEffectiveAt", Now), Starts("VersionExpectedEffectiveAt", Now), Starts("ShowBackEnabled", No),
        Starts("ManagedBy", Text("account")), Filter("showback-enabled", "ShowBackEnabled"),
    ] {
        Create CreateNetworkingFlexCostAllocationPolicy [Hook(version)];
        Describe DescribeNetworkingFlexCostAllocationPolicies;
        Modify ModifyNetworkingFlexCostAllocationPolicy [Hook(version), Set("UpdatedAt", Now), Set("VersionExpectedEffectiveAt", Now)];
        Delete DeleteNetworkingFlexCostAllocationPolicies [Show("Successful", From("FcaPolicyIds"))];
    }
    "flex-cost-allocation-policy-version": by(&["FcaPolicyId", "Version"]), "InvalidFcaPolicyId.NotFound", [
        Starts("CreatedAt", Now), Starts("ExpectedEffectiveAt", Now), Follows("FcaPolicyId"),
    ] {
        Describe GetNetworkingFlexCostAllocationPolicyVersions [Copy("VersionsToInclude", "Versions")];
    }
    "flex-cost-allocation-policy-association": plain("FcaPolicyAssociationId", "fcapassoc-"), "InvalidAssociationID.NotFound", [
        Starts("OwnerAccount", Account), Starts("AssociatedAt", Now), Starts("ExpectedEffectiveAt", Now), Starts("AssociationMode", Text("direct")),
        Starts("ManagedBy", Text("account")), Filter("resource-id", "NetworkResourceId"),
    ] {
        Create AssociateNetworkingFlexCostAllocationPolicy [Each("NetworkResourceIds", "NetworkResourceId")];
        Describe DescribeNetworkingFlexCostAllocationPolicyAssociations;
        Delete DisassociateNetworkingFlexCostAllocationPolicy [Show("FcaPolicyDisassociations", From("FcaPolicyAssociationIds"))];
    }
    "network-performance-subscription": by(&["Source", "Destination", "Metric", "Statistic"]), "InvalidParameterValue", [Starts("Period", Text("five-minutes"))] {
        Put EnableAwsNetworkPerformanceMetricSubscription;
        Describe DescribeAwsNetworkPerformanceMetricSubscriptions;
        Delete DisableAwsNetworkPerformanceMetricSubscription;
    }
}

/// Requests enable and disable what answers call enabled and disabled.
fn persist(_: &mut Work<'_, '_>, members: &mut Members) -> Result<()> {
    let state = match members.get("PersistRoutesState").and_then(Json::as_str) {
        Some("enable" | "reset") => "enabled",
        Some(_) => "disabled",
        None => return Ok(()),
    };
    members.insert("PersistRoutesState".to_owned(), json!(state));
    Ok(())
}

/// A secondary network or subnet has one block of addresses, as an association.
fn block(work: &mut Work<'_, '_>, members: &mut Members) -> Result<()> {
    let Some(cidr) = members.remove("Ipv4CidrBlock") else {
        return Ok(());
    };
    let number = crate::ids::stable_hash(&[&cidr.to_string(), &work.transaction.seed.to_string()]);
    let association = json!([{
        "AssociationId": format!("{}-cidr-assoc-0{number:016x}", if members.contains_key("SecondaryNetworkId") { "ss" } else { "sn" }),
        "CidrBlock": cidr, "State": "associated",
    }]);
    members.insert("Ipv4CidrBlockAssociations".to_owned(), association);
    Ok(())
}

fn state_of(wish: &Json) -> &'static str {
    if wish == "enable" {
        "enabled"
    } else {
        "disabled"
    }
}

fn exclusions(_: &mut Work<'_, '_>, members: &mut Members) -> Result<()> {
    let named: Vec<String> = members
        .keys()
        .filter(|name| name.ends_with("Exclusion"))
        .cloned()
        .collect();
    for name in named {
        let Some(wish) = members.remove(&name) else {
            continue;
        };
        let path = format!(
            "ResourceExclusions.{}.State",
            name.trim_end_matches("Exclusion")
        );
        crate::generic::values::put(members, &path, json!(state_of(&wish)));
    }
    Ok(())
}

fn account_exclusions(_: &mut Work<'_, '_>, members: &mut Members) -> Result<()> {
    let named: Vec<String> = members
        .keys()
        .filter(|name| *name != "Mode")
        .cloned()
        .collect();
    for name in named {
        let Some(wish) = members.remove(&name) else {
            continue;
        };
        crate::generic::values::put(
            members,
            &format!("Exclusions.{name}"),
            json!(state_of(&wish)),
        );
    }
    Ok(())
}

/// Every state of a policy is a version of its own.
fn version(work: &mut Work<'_, '_>, item: &mut Members) -> Result<()> {
    let next = at(item, "LatestVersion")
        .and_then(Json::as_i64)
        .unwrap_or_default()
        + 1;
    item.insert("LatestVersion".to_owned(), json!(next));
    item.insert("Version".to_owned(), json!(next));
    let mut version = item.clone();
    version.retain(|name, _| !matches!(name.as_str(), "CreatedAt" | "ExpectedEffectiveAt"));
    version.insert("FcaPolicyId".to_owned(), json!(work.id.as_str()));
    work.also("flex-cost-allocation-policy-version", version)
        .map(|_| ())
}
