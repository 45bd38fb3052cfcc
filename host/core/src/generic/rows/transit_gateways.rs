//! Transit gateways beyond their route tables: connects and their peers, peerings,
//! multicast, policy tables, metering, network functions, prefix lists, announcements.

use super::prelude::*;

families! {
    /// Transit gateways.
    FAMILIES:
    "transit-gateway-connect": tagged("TransitGatewayAttachmentId", "tgw-attach-", "transit-gateway-attachment"), "InvalidTransitGatewayAttachmentID.NotFound", [
        Starts("TransitGatewayId", Via("TransportTransitGatewayAttachmentId", "TransitGatewayId")), Starts("State", Text("available")), Starts("CreationTime", Now),
    ] {
        Create CreateTransitGatewayConnect;
        Describe DescribeTransitGatewayConnects;
        Delete DeleteTransitGatewayConnect [Set("State", Text("deleting"))];
    }
    "transit-gateway-connect-peer": tagged("TransitGatewayConnectPeerId", "tgw-connect-peer-", "transit-gateway-connect-peer"), "InvalidTransitGatewayConnectPeerID.NotFound", [
        Starts("State", Text("available")), Starts("CreationTime", Now), Starts("ConnectPeerConfiguration.Protocol", Text("gre")),
    ] {
        Create CreateTransitGatewayConnectPeer [
            Copy("TransitGatewayAddress", "ConnectPeerConfiguration.TransitGatewayAddress"), Copy("PeerAddress", "ConnectPeerConfiguration.PeerAddress"),
            Copy("InsideCidrBlocks", "ConnectPeerConfiguration.InsideCidrBlocks")];
        Describe DescribeTransitGatewayConnectPeers;
        Delete DeleteTransitGatewayConnectPeer [Set("State", Text("deleting"))];
    }
    "transit-gateway-peering-attachment": tagged("TransitGatewayAttachmentId", "tgw-attach-", "transit-gateway-attachment"), "InvalidTransitGatewayAttachmentID.NotFound", [
        Starts("State", Text("pendingAcceptance")), Starts("Status.Code", Text("pending-acceptance")), Starts("CreationTime", Now),
        Starts("RequesterTgwInfo", Object(&[("TransitGatewayId", From("TransitGatewayId")), ("OwnerId", Account), ("Region", Region)])),
        Foreign("AccepterTgwInfo"), Filter("local-owner-id", "RequesterTgwInfo.OwnerId"), Filter("remote-owner-id", "AccepterTgwInfo.OwnerId"),
        Filter("transit-gateway-id", "RequesterTgwInfo.TransitGatewayId"),
    ] {
        Create CreateTransitGatewayPeeringAttachment [
            Copy("PeerTransitGatewayId", "AccepterTgwInfo.TransitGatewayId"), Copy("PeerAccountId", "AccepterTgwInfo.OwnerId"), Copy("PeerRegion", "AccepterTgwInfo.Region")];
        Describe DescribeTransitGatewayPeeringAttachments;
        Modify ModifyTransitGatewayPeeringAttachment;
        Set AcceptTransitGatewayPeeringAttachment [Needs("State", &["pendingAcceptance"], "IncorrectState"), Set("State", Text("available")), Set("Status.Code", Text("available"))];
        Set RejectTransitGatewayPeeringAttachment [Needs("State", &["pendingAcceptance"], "IncorrectState"), Set("State", Text("rejected")), Set("Status.Code", Text("rejected"))];
        Delete DeleteTransitGatewayPeeringAttachment [Set("State", Text("deleting")), Set("Status.Code", Text("deleting"))];
    }
    "transit-gateway-network-function-attachment": tagged("TransitGatewayAttachmentId", "tgw-attach-", "transit-gateway-attachment"), "InvalidTransitGatewayAttachmentID.NotFound", [
        Starts("TransitGatewayOwnerId", Account), Starts("ResourceOwnerId", Account), Starts("State", Text("available")), Starts("CreationTime", Now),
        Filter("service-name", "ServiceName"),
    ] {
        Create CreateTransitGatewayNetworkFunctionAttachment;
        Describe DescribeTransitGatewayNetworkFunctionAttachments;
        Modify ModifyTransitGatewayNetworkFunctionAttachment [
            Add("AddAvailabilityZones", "AvailabilityZones"), Take("RemoveAvailabilityZones", "AvailabilityZones"),
            Add("AddAvailabilityZoneIds", "AvailabilityZoneIds"), Take("RemoveAvailabilityZoneIds", "AvailabilityZoneIds")];
        Delete DeleteTransitGatewayNetworkFunctionAttachment [Set("State", Text("deleting"))];
    }
    "transit-gateway-multicast-domain": tagged("TransitGatewayMulticastDomainId", "tgw-mcast-domain-", "transit-gateway-multicast-domain"), "InvalidTransitGatewayMulticastDomainId.NotFound", [
        Starts("TransitGatewayMulticastDomainArn", Arn("transit-gateway-multicast-domain")), Starts("OwnerId", Account), Starts("State", Text("available")),
        Starts("CreationTime", Now), Starts("Options.Igmpv2Support", Text("disable")), Starts("Options.StaticSourcesSupport", Text("disable")),
        Starts("Options.AutoAcceptSharedAssociations", Text("disable")),
    ] {
        Create CreateTransitGatewayMulticastDomain;
        Describe DescribeTransitGatewayMulticastDomains;
        Delete DeleteTransitGatewayMulticastDomain [Set("State", Text("deleting"))];
    }
    "transit-gateway-multicast-domain-association": by(&["TransitGatewayMulticastDomainId", "TransitGatewayAttachmentId", "SubnetId"]), "InvalidTransitGatewayMulticastDomainAssociation.NotFound", [
        Starts("Subnet", Object(&[("SubnetId", From("SubnetId")), ("State", Text("associated"))])), Starts("ResourceType", Text("vpc")),
        Starts("ResourceId", Via("SubnetId", "VpcId")), Starts("ResourceOwnerId", Account),
        Filter("state", "Subnet.State"), Filter("subnet-id", "Subnet.SubnetId"), Taken("Resource.AlreadyAssociated"),
    ] {
        Create AssociateTransitGatewayMulticastDomain [Each("SubnetIds", "SubnetId"), Show("Associations", ASSOCIATED)];
        Describe GetTransitGatewayMulticastDomainAssociations;
        Set AcceptTransitGatewayMulticastDomainAssociations [
            Each("SubnetIds", "SubnetId"), Needs("Subnet.State", &["pendingAcceptance", "associated"], "IncorrectState"), Set("Subnet.State", Text("associated")), Show("Associations", ASSOCIATED)];
        Set RejectTransitGatewayMulticastDomainAssociations [
            Each("SubnetIds", "SubnetId"), Needs("Subnet.State", &["pendingAcceptance"], "IncorrectState"), Set("Subnet.State", Text("rejected")), Show("Associations", ASSOCIATED)];
        Delete DisassociateTransitGatewayMulticastDomain [Each("SubnetIds", "SubnetId"), Set("Subnet.State", Text("disassociating")), Show("Associations", ASSOCIATED)];
    }
    "transit-gateway-multicast-group-member": by(&["TransitGatewayMulticastDomainId", "GroupIpAddress", "NetworkInterfaceId"]), "TransitGatewayMulticastGroupMember.NotFound", [
        Starts("GroupMember", Yes), Starts("GroupSource", No), Starts("MemberType", Text("static")), Starts("ResourceType", Text("vpc")),
        Starts("ResourceId", Via("NetworkInterfaceId", "VpcId")), Starts("SubnetId", Via("NetworkInterfaceId", "SubnetId")), Starts("ResourceOwnerId", Account),
        Filter("is-group-member", "GroupMember"), Filter("is-group-source", "GroupSource"),
    ] {
        Create RegisterTransitGatewayMulticastGroupMembers [Each("NetworkInterfaceIds", "NetworkInterfaceId"), Show("RegisteredMulticastGroupMembers", REGISTERED)];
        Describe SearchTransitGatewayMulticastGroups [Also("transit-gateway-multicast-group-source")];
        Delete DeregisterTransitGatewayMulticastGroupMembers [Each("NetworkInterfaceIds", "NetworkInterfaceId"), Show("DeregisteredMulticastGroupMembers", DEREGISTERED)];
    }
    "transit-gateway-multicast-group-source": by(&["TransitGatewayMulticastDomainId", "GroupIpAddress", "NetworkInterfaceId"]), "TransitGatewayMulticastGroupSource.NotFound", [
        Starts("GroupMember", No), Starts("GroupSource", Yes), Starts("SourceType", Text("static")), Starts("ResourceType", Text("vpc")),
        Starts("ResourceId", Via("NetworkInterfaceId", "VpcId")), Starts("SubnetId", Via("NetworkInterfaceId", "SubnetId")), Starts("ResourceOwnerId", Account),
    ] {
        Create RegisterTransitGatewayMulticastGroupSources [Each("NetworkInterfaceIds", "NetworkInterfaceId"), Show("RegisteredMulticastGroupSources", REGISTERED)];
        Delete DeregisterTransitGatewayMulticastGroupSources [Each("NetworkInterfaceIds", "NetworkInterfaceId"), Show("DeregisteredMulticastGroupSources", DEREGISTERED)];
    }
    "transit-gateway-policy-table": tagged("TransitGatewayPolicyTableId", "tgw-ptb-", "transit-gateway-policy-table"), "InvalidTransitGatewayPolicyTableId.NotFound", [
        Starts("State", Text("available")), Starts("CreationTime", Now),
    ] {
        Create CreateTransitGatewayPolicyTable;
        Describe DescribeTransitGatewayPolicyTables;
        Delete DeleteTransitGatewayPolicyTable [Set("State", Text("deleting"))];
    }
    "transit-gateway-policy-table-association": by(&["TransitGatewayPolicyTableId", "TransitGatewayAttachmentId"]), "InvalidTransitGatewayPolicyTableAssociation.NotFound", [
        Starts("State", Text("associated")), Starts("ResourceId", Via("TransitGatewayAttachmentId", "ResourceId")),
        Starts("ResourceType", Text("peering")), Taken("Resource.AlreadyAssociated"),
    ] {
        Create AssociateTransitGatewayPolicyTable;
        Describe GetTransitGatewayPolicyTableAssociations;
        Delete DisassociateTransitGatewayPolicyTable [Set("State", Text("disassociating"))];
    }
    "transit-gateway-policy-table-entry": by(&["TransitGatewayPolicyTableId", "PolicyRuleNumber"]), "InvalidTransitGatewayPolicyTableEntry.NotFound", [
        Starts("State", Text("active")), Follows("TransitGatewayPolicyTableId"),
        Filter("policy-rule.source-ip", "PolicyRule.SourceCidrBlock"), Filter("policy-rule.destination-ip", "PolicyRule.DestinationCidrBlock"),
        Filter("policy-rule.source-port", "PolicyRule.SourcePortRange"), Filter("policy-rule.destination-port", "PolicyRule.DestinationPortRange"),
        Filter("policy-rule.meta-data.key", "PolicyRule.MetaData.MetaDataKey"), Filter("policy-rule.meta-data.value", "PolicyRule.MetaData.MetaDataValue"),
    ] {
        Create CreateTransitGatewayPolicyTableEntry;
        Describe GetTransitGatewayPolicyTableEntries;
        Modify ModifyTransitGatewayPolicyTableEntry;
        Delete DeleteTransitGatewayPolicyTableEntry [Set("State", Text("deleted"))];
    }
    "transit-gateway-metering-policy": tagged("TransitGatewayMeteringPolicyId", "tgw-mp-", "transit-gateway-metering-policy"), "InvalidTransitGatewayMeteringPolicyId.NotFound", [
        Starts("State", Text("available")), Starts("UpdateEffectiveAt", Now), Starts("MiddleboxAttachmentIds", Empty),
    ] {
        Create CreateTransitGatewayMeteringPolicy;
        Describe DescribeTransitGatewayMeteringPolicies;
        Modify ModifyTransitGatewayMeteringPolicy [
            Add("AddMiddleboxAttachmentIds", "MiddleboxAttachmentIds"), Take("RemoveMiddleboxAttachmentIds", "MiddleboxAttachmentIds"), Set("UpdateEffectiveAt", Now)];
        Delete DeleteTransitGatewayMeteringPolicy [Set("State", Text("deleting"))];
    }
    "transit-gateway-metering-policy-entry": by(&["TransitGatewayMeteringPolicyId", "PolicyRuleNumber"]), "InvalidTransitGatewayMeteringPolicyEntry.NotFound", [
        Starts("State", Text("available")), Starts("UpdatedAt", Now), Starts("UpdateEffectiveAt", Now), Follows("TransitGatewayMeteringPolicyId"),
    ] {
        Create CreateTransitGatewayMeteringPolicyEntry [
            Copy("SourceTransitGatewayAttachmentId", "MeteringPolicyRule.SourceTransitGatewayAttachmentId"), Copy("SourceTransitGatewayAttachmentType", "MeteringPolicyRule.SourceTransitGatewayAttachmentType"),
            Copy("SourceCidrBlock", "MeteringPolicyRule.SourceCidrBlock"), Copy("SourcePortRange", "MeteringPolicyRule.SourcePortRange"),
            Copy("DestinationTransitGatewayAttachmentId", "MeteringPolicyRule.DestinationTransitGatewayAttachmentId"), Copy("DestinationTransitGatewayAttachmentType", "MeteringPolicyRule.DestinationTransitGatewayAttachmentType"),
            Copy("DestinationCidrBlock", "MeteringPolicyRule.DestinationCidrBlock"), Copy("DestinationPortRange", "MeteringPolicyRule.DestinationPortRange"),
            Copy("Protocol", "MeteringPolicyRule.Protocol")];
        Describe GetTransitGatewayMeteringPolicyEntries;
        Delete DeleteTransitGatewayMeteringPolicyEntry [Set("State", Text("deleted"))];
    }
    "transit-gateway-route-table-announcement": tagged("TransitGatewayRouteTableAnnouncementId", "tgw-rtb-announce-", "transit-gateway-route-table-announcement"), "InvalidTransitGatewayRouteTableAnnouncementId.NotFound", [
        Starts("TransitGatewayId", Via("TransitGatewayRouteTableId", "TransitGatewayId")), Starts("AnnouncementDirection", Text("outgoing")),
        Starts("PeerTransitGatewayId", Via("PeeringAttachmentId", "AccepterTgwInfo.TransitGatewayId")), Starts("State", Text("available")), Starts("CreationTime", Now),
    ] {
        Create CreateTransitGatewayRouteTableAnnouncement;
        Describe DescribeTransitGatewayRouteTableAnnouncements;
        Delete DeleteTransitGatewayRouteTableAnnouncement [Set("State", Text("deleting"))];
    }
    "transit-gateway-attachment-nat": by(&["TransitGatewayAttachmentId"]), "InvalidTransitGatewayAttachmentID.NotFound", [
        Implicit, Starts("NatGatewaySupport", Text("disabled")), Starts("NatSystemRouteSupport", Text("disabled")), Starts("NatGatewayRules", Empty),
        Follows("TransitGatewayAttachmentId"),
    ] {
        Put ModifyTransitGatewayAttachmentNatConfiguration [Drop("ResetNatGatewayRules"), Prepare(nat)];
        Get GetTransitGatewayAttachmentNatConfiguration;
    }
}

const ASSOCIATED: crate::generic::Value = Object(&[
    (
        "TransitGatewayMulticastDomainId",
        From("TransitGatewayMulticastDomainId"),
    ),
    (
        "TransitGatewayAttachmentId",
        From("TransitGatewayAttachmentId"),
    ),
    ("ResourceId", From("ResourceId")),
    ("ResourceType", From("ResourceType")),
    ("ResourceOwnerId", From("ResourceOwnerId")),
    ("Subnets", All("Subnet")),
]);
const REGISTERED: crate::generic::Value = Object(&[
    (
        "TransitGatewayMulticastDomainId",
        From("TransitGatewayMulticastDomainId"),
    ),
    ("RegisteredNetworkInterfaceIds", All("NetworkInterfaceId")),
    ("GroupIpAddress", From("GroupIpAddress")),
]);
const DEREGISTERED: crate::generic::Value = Object(&[
    (
        "TransitGatewayMulticastDomainId",
        From("TransitGatewayMulticastDomainId"),
    ),
    ("DeregisteredNetworkInterfaceIds", All("NetworkInterfaceId")),
    ("GroupIpAddress", From("GroupIpAddress")),
]);

/// Requests enable and disable what answers call enabled and disabled; a reset forgets
/// the rules.
fn nat(
    work: &mut crate::generic::write::Work<'_, '_>,
    members: &mut crate::generic::Members,
) -> crate::Result<()> {
    for name in ["NatGatewaySupport", "NatSystemRouteSupport"] {
        let wish = members.get(name).and_then(serde_json::Value::as_str);
        if let Some(wish) = wish.filter(|wish| !wish.ends_with('d')) {
            let state = serde_json::json!(format!("{wish}d"));
            members.insert(name.to_owned(), state);
        }
    }
    if work.asked.get("ResetNatGatewayRules") == Some(&serde_json::json!(true)) {
        members.insert("NatGatewayRules".to_owned(), serde_json::json!([]));
    }
    Ok(())
}
