//! Client VPN: endpoints, the networks they reach, routes, authorization. No tunnel
//! is carried, so nobody is ever connected.

use serde_json::{Value as Json, json};

use crate::{
    Result,
    generic::{Members, links, values, write::Work},
    resources::GenericRecord,
};

use super::prelude::*;

families! {
    /// Client VPN.
    FAMILIES:
    "client-vpn-endpoint": tagged("ClientVpnEndpointId", "cvpn-endpoint-", "client-vpn-endpoint"), "InvalidClientVpnEndpointId.NotFound", [
        Starts("Status.Code", Text("pending-associate")), Starts("CreationTime", Now), Starts("DnsName", Text("*.{id}.prod.clientvpn.{region}.amazonaws.com")),
        Starts("VpnProtocol", Text("openvpn")), Starts("TransportProtocol", Text("udp")), Starts("VpnPort", Number(443)), Starts("SplitTunnel", No),
        Starts("SecurityGroupIds", Empty), Starts("DnsServers", Empty), Starts("SessionTimeoutHours", Number(24)), Starts("DisconnectOnSessionTimeout", Yes),
        Starts("ClientConnectOptions", Object(&[("Enabled", No), ("Status", Object(&[("Code", Text("applied"))]))])),
        Starts("ClientLoginBannerOptions", Object(&[("Enabled", No)])), Starts("ClientRouteEnforcementOptions", Object(&[("Enforced", No)])),
        Starts("EndpointIpAddressType", Text("ipv4")), Starts("TrafficIpAddressType", Text("ipv4")),
        Shows("AssociatedTargetNetworks", Parts("client-vpn-association", "ClientVpnEndpointId", None)), Filter("endpoint-id", "ClientVpnEndpointId"),
    ] {
        Create CreateClientVpnEndpoint [Prepare(authentication), Hook(attach)];
        Describe DescribeClientVpnEndpoints;
        Modify ModifyClientVpnEndpoint [Prepare(dns_servers)];
        Modify ApplySecurityGroupsToClientVpnTargetNetwork;
        Get ExportClientVpnClientConfiguration [Show("ClientConfiguration",
            Text("client\ndev tun\nproto {TransportProtocol}\nremote {id}.prod.clientvpn.{region}.amazonaws.com {VpnPort}\nremote-random-hostname\nresolv-retry infinite\nnobind\nremote-cert-tls server\ncipher AES-256-GCM\nverb 3\nreneg-sec 0\n"))];
        Delete DeleteClientVpnEndpoint [Set("Status.Code", Text("deleting"))];
    }
    "client-vpn-association": plain("AssociationId", "cvpn-assoc-"), "InvalidClientVpnAssociationIdNotFound", [
        Starts("VpcId", Via("TargetNetworkId", "VpcId")), Starts("AvailabilityZone", Via("TargetNetworkId", "AvailabilityZone")),
        Starts("AvailabilityZones", ListOf("AvailabilityZone")), Starts("AvailabilityZoneId", Via("TargetNetworkId", "AvailabilityZoneId")),
        Starts("AvailabilityZoneIds", ListOf("AvailabilityZoneId")), Starts("Status.Code", Text("associated")),
        Starts("NetworkId", From("TargetNetworkId")), Starts("NetworkType", Text("vpc")), Starts("SecurityGroups", Empty),
        Unique(&["ClientVpnEndpointId", "TargetNetworkId"], "InvalidClientVpnDuplicateAssociationException"),
    ] {
        Create AssociateClientVpnTargetNetwork [Copy("SubnetId", "TargetNetworkId"), Hook(associated)];
        Describe DescribeClientVpnTargetNetworks;
        Delete DisassociateClientVpnTargetNetwork [Set("Status.Code", Text("disassociating")), Hook(disassociated)];
    }
    "client-vpn-route": by(&["ClientVpnEndpointId", "DestinationCidr", "TargetSubnet"]), "InvalidClientVpnRouteNotFound", [
        Starts("Type", Text("Nat")), Starts("Origin", Text("add-route")), Starts("Status.Code", Text("active")),
        Follows("ClientVpnEndpointId"), Follows("AssociationId"), Taken("InvalidClientVpnDuplicateRoute"),
    ] {
        Create CreateClientVpnRoute [Copy("DestinationCidrBlock", "DestinationCidr"), Copy("TargetVpcSubnetId", "TargetSubnet")];
        Describe DescribeClientVpnRoutes;
        Delete DeleteClientVpnRoute [Copy("DestinationCidrBlock", "DestinationCidr"), Copy("TargetVpcSubnetId", "TargetSubnet"), Set("Status.Code", Text("deleting"))];
    }
    "client-vpn-authorization-rule": by(&["ClientVpnEndpointId", "DestinationCidr", "GroupId"]), "InvalidClientVpnEndpointAuthorizationRuleNotFound", [
        Starts("AccessAll", No), Starts("Status.Code", Text("active")), Follows("ClientVpnEndpointId"), Foreign("GroupId"),
        Taken("InvalidClientVpnDuplicateAuthorizationRule"),
    ] {
        Create AuthorizeClientVpnIngress [Copy("TargetNetworkCidr", "DestinationCidr"), Copy("AccessGroupId", "GroupId"), Copy("AuthorizeAllGroups", "AccessAll")];
        Describe DescribeClientVpnAuthorizationRules;
        Delete RevokeClientVpnIngress [Copy("TargetNetworkCidr", "DestinationCidr"), Copy("AccessGroupId", "GroupId"), Drop("RevokeAllGroups"), Set("Status.Code", Text("revoking"))];
    }
    "client-vpn-revocation-list": by(&["ClientVpnEndpointId"]), "InvalidClientVpnEndpointId.NotFound", [
        Implicit, Starts("Status.Code", Text("pending")), Follows("ClientVpnEndpointId"),
    ] {
        Put ImportClientVpnClientCertificateRevocationList [Set("Status.Code", Text("active"))];
        Get ExportClientVpnClientCertificateRevocationList;
    }
    "client-vpn-authorization-policy": by(&["ClientVpnEndpointId"]), "InvalidClientVpnEndpointAuthorizationRuleNotFound", [
        Starts("Status", Text("active")), Starts("ShadowMode", Text("disabled")), Follows("ClientVpnEndpointId"),
    ] {
        Put ModifyClientVpnEndpointAuthorizationPolicy;
        Get GetClientVpnEndpointAuthorizationPolicy;
        Delete DeleteClientVpnEndpointAuthorizationPolicy [Set("Status", Text("deleting"))];
    }
    "transit-gateway-client-vpn-attachment": plain("TransitGatewayAttachmentId", "tgw-attach-"), "InvalidTransitGatewayAttachmentID.NotFound", [
        Starts("ClientVpnOwnerId", Account), Starts("State", Text("available")), Starts("CreationTime", Now), Follows("ClientVpnEndpointId"),
    ] {
        Set AcceptTransitGatewayClientVpnAttachment [Needs("State", &["pending-acceptance"], "IncorrectState"), Set("State", Text("available"))];
        Set RejectTransitGatewayClientVpnAttachment [Needs("State", &["pending-acceptance"], "IncorrectState"), Set("State", Text("rejected"))];
        Delete DeleteTransitGatewayClientVpnAttachment [Set("State", Text("deleting"))];
    }
    "client-vpn-connection": by(&["ClientVpnEndpointId", "ConnectionId", "Username"]), "InvalidClientVpnConnection.IdNotFound", [Follows("ClientVpnEndpointId")] {
        Describe DescribeClientVpnConnections;
        Delete TerminateClientVpnConnections;
    }
}

/// Answers name certificates and providers otherwise than requests.
fn authentication(_: &mut Work<'_, '_>, members: &mut Members) -> Result<()> {
    let options = members
        .get_mut("AuthenticationOptions")
        .and_then(Json::as_array_mut);
    for option in options
        .into_iter()
        .flatten()
        .filter_map(Json::as_object_mut)
    {
        for (path, shown) in [
            (
                "MutualAuthentication.ClientRootCertificateChainArn",
                "MutualAuthentication.ClientRootCertificateChain",
            ),
            (
                "FederatedAuthentication.SAMLProviderArn",
                "FederatedAuthentication.SamlProviderArn",
            ),
            (
                "FederatedAuthentication.SelfServiceSAMLProviderArn",
                "FederatedAuthentication.SelfServiceSamlProviderArn",
            ),
        ] {
            if let Some(value) = values::take(option, path) {
                values::put(option, shown, value);
            }
        }
    }
    Ok(())
}

/// An endpoint that goes to a transit gateway is attached to it.
fn attach(work: &mut Work<'_, '_>, item: &mut Members) -> Result<()> {
    let Some(gateway) = values::at(item, "TransitGatewayConfiguration.TransitGatewayId") else {
        return Ok(());
    };
    let attachment = json!({"TransitGatewayId": gateway, "ClientVpnEndpointId": work.id.as_str()});
    let id = work.also(
        "transit-gateway-client-vpn-attachment",
        attachment.as_object().cloned().unwrap_or_default(),
    )?;
    values::put(
        item,
        "TransitGatewayConfiguration.TransitGatewayAttachmentId",
        json!(id.as_str()),
    );
    Ok(())
}

/// A change of name servers is a list to use, or the wish for none.
fn dns_servers(_: &mut Work<'_, '_>, members: &mut Members) -> Result<()> {
    if let Some(change) = members.remove("DnsServers") {
        let custom = change.get("CustomDnsServers").cloned();
        members.insert("DnsServers".to_owned(), custom.unwrap_or_else(|| json!([])));
    }
    Ok(())
}

/// The first network makes an endpoint available, and each brings the route to its VPC.
fn associated(work: &mut Work<'_, '_>, item: &mut Members) -> Result<()> {
    let text = |name: &str| {
        item.get(name)
            .and_then(Json::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let (endpoint, subnet, vpc) = (
        text("ClientVpnEndpointId"),
        text("TargetNetworkId"),
        text("VpcId"),
    );
    let there = links::shown(work.transaction.call, work.transaction, "VpcId", &vpc)?;
    if let Some(cidr) = there.as_ref().and_then(|vpc| vpc.get("CidrBlock")) {
        let route = json!({
            "ClientVpnEndpointId": endpoint, "DestinationCidr": cidr, "TargetSubnet": subnet,
            "AssociationId": work.id.as_str(), "Origin": "associate", "Description": "Default Route",
        });
        if let Json::Object(route) = route {
            work.also("client-vpn-route", route)?;
        }
    }
    set_status(work, &endpoint, "available")
}

fn disassociated(work: &mut Work<'_, '_>, item: &mut Members) -> Result<()> {
    let endpoint = item
        .get("ClientVpnEndpointId")
        .and_then(Json::as_str)
        .unwrap_or_default();
    let left = crate::generic::records::naming(
        work.transaction,
        "client-vpn-association",
        "ClientVpnEndpointId",
        endpoint,
    )
    .count();
    if left > 1 {
        return Ok(());
    }
    set_status(work, endpoint, "pending-associate")
}

fn set_status(work: &mut Work<'_, '_>, endpoint: &str, code: &str) -> Result<()> {
    let change =
        |record: &mut GenericRecord| values::put(&mut record.item, "Status.Code", json!(code));
    work.transaction
        .update::<GenericRecord>(endpoint, change)
        .map(|_| ())
}
