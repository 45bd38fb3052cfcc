//! Local gateways and customer-owned addresses. Outposts bring the gateways, the links
//! and the pools; EC2 makes none, so that an account without an Outpost sees none.

use super::prelude::*;

families! {
    /// Outposts.
    FAMILIES:
    "local-gateway": tagged("LocalGatewayId", "lgw-", "local-gateway"), "InvalidLocalGatewayID.NotFound", [Starts("OwnerId", Account), Starts("State", Text("available"))] {
        Describe DescribeLocalGateways;
    }
    "local-gateway-route-table": tagged("LocalGatewayRouteTableId", "lgw-rtb-", "local-gateway-route-table"), "InvalidLocalGatewayRouteTableID.NotFound", [
        Starts("LocalGatewayRouteTableArn", Arn("local-gateway-route-table")), Starts("OutpostArn", Via("LocalGatewayId", "OutpostArn")), Starts("OwnerId", Account),
        Starts("State", Text("available")), Starts("Mode", Text("direct-vpc-routing")),
    ] {
        Create CreateLocalGatewayRouteTable;
        Describe DescribeLocalGatewayRouteTables;
        Delete DeleteLocalGatewayRouteTable [Set("State", Text("deleted"))];
    }
    "local-gateway-route": by(&["LocalGatewayRouteTableId", "DestinationCidrBlock", "DestinationPrefixListId"]), "InvalidRoute.NotFound", [
        Starts("Type", Text("static")), Starts("State", Text("active")), Starts("OwnerId", Account), Follows("LocalGatewayRouteTableId"),
        Starts("LocalGatewayRouteTableArn", Via("LocalGatewayRouteTableId", "LocalGatewayRouteTableArn")), Taken("RouteAlreadyExists"),
        Filter("prefix-list-id", "DestinationPrefixListId"), Filter("route-search.exact-match", "DestinationCidrBlock"),
    ] {
        Create CreateLocalGatewayRoute;
        Describe SearchLocalGatewayRoutes;
        Modify ModifyLocalGatewayRoute;
        Delete DeleteLocalGatewayRoute [Set("State", Text("deleted"))];
    }
    "local-gateway-route-table-virtual-interface-group-association": tagged("LocalGatewayRouteTableVirtualInterfaceGroupAssociationId", "lgw-vif-grp-assoc-", "local-gateway-route-table-virtual-interface-group-association"), "InvalidLocalGatewayRouteTableVirtualInterfaceGroupAssociationID.NotFound", [
        Starts("LocalGatewayId", Via("LocalGatewayRouteTableId", "LocalGatewayId")), Starts("LocalGatewayRouteTableArn", Via("LocalGatewayRouteTableId", "LocalGatewayRouteTableArn")),
        Starts("OwnerId", Account), Starts("State", Text("associated")),
        Filter("local-gateway-route-table-virtual-interface-group-id", "LocalGatewayVirtualInterfaceGroupId"),
    ] {
        Create CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation;
        Describe DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations;
        Delete DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation [Set("State", Text("disassociated"))];
    }
    "local-gateway-route-table-vpc-association": tagged("LocalGatewayRouteTableVpcAssociationId", "lgw-vpc-assoc-", "local-gateway-route-table-vpc-association"), "InvalidLocalGatewayRouteTableVpcAssociationID.NotFound", [
        Starts("LocalGatewayId", Via("LocalGatewayRouteTableId", "LocalGatewayId")), Starts("LocalGatewayRouteTableArn", Via("LocalGatewayRouteTableId", "LocalGatewayRouteTableArn")),
        Starts("OwnerId", Account), Starts("State", Text("associated")), Unique(&["LocalGatewayRouteTableId", "VpcId"], "Resource.AlreadyAssociated"),
    ] {
        Create CreateLocalGatewayRouteTableVpcAssociation;
        Describe DescribeLocalGatewayRouteTableVpcAssociations;
        Delete DeleteLocalGatewayRouteTableVpcAssociation [Set("State", Text("disassociated"))];
    }
    "local-gateway-virtual-interface": tagged("LocalGatewayVirtualInterfaceId", "lgw-vif-", "local-gateway-virtual-interface"), "InvalidLocalGatewayVirtualInterfaceID.NotFound", [
        Starts("LocalGatewayVirtualInterfaceArn", Arn("local-gateway-virtual-interface")), Starts("LocalGatewayId", Via("LocalGatewayVirtualInterfaceGroupId", "LocalGatewayId")),
        Starts("LocalBgpAsn", Via("LocalGatewayVirtualInterfaceGroupId", "LocalBgpAsn")), Starts("OwnerId", Account), Starts("ConfigurationState", Text("available")),
    ] {
        Create CreateLocalGatewayVirtualInterface;
        Describe DescribeLocalGatewayVirtualInterfaces;
        Delete DeleteLocalGatewayVirtualInterface [Set("ConfigurationState", Text("deleting"))];
    }
    "local-gateway-virtual-interface-group": tagged("LocalGatewayVirtualInterfaceGroupId", "lgw-vif-grp-", "local-gateway-virtual-interface-group"), "InvalidLocalGatewayVirtualInterfaceGroupID.NotFound", [
        Starts("LocalGatewayVirtualInterfaceGroupArn", Arn("local-gateway-virtual-interface-group")), Starts("OwnerId", Account), Starts("ConfigurationState", Text("available")),
        Shows("LocalGatewayVirtualInterfaceIds", Pick("local-gateway-virtual-interface", "LocalGatewayVirtualInterfaceGroupId", "LocalGatewayVirtualInterfaceId")),
    ] {
        Create CreateLocalGatewayVirtualInterfaceGroup;
        Describe DescribeLocalGatewayVirtualInterfaceGroups;
        Delete DeleteLocalGatewayVirtualInterfaceGroup [Set("ConfigurationState", Text("deleting"))];
    }
    "outpost-lag": tagged("OutpostLagId", "op-lag-", "outpost-lag"), "InvalidOutpostLagID.NotFound", [
        Starts("OwnerId", Account), Starts("State", Text("available")), Filter("configuration-state", "State"),
        // What these name belongs to the interfaces on the link.
        Filter("local-address", "LocalGatewayVirtualInterfaces.LocalAddress"), Filter("peer-address", "LocalGatewayVirtualInterfaces.PeerAddress"),
        Filter("peer-bgp-asn", "LocalGatewayVirtualInterfaces.PeerBgpAsn"), Filter("vlan", "LocalGatewayVirtualInterfaces.Vlan"), Filter("outpost-id", "OutpostId"),
        Filter("service-link-virtual-interface-arn", "ServiceLinkVirtualInterfaces.ServiceLinkVirtualInterfaceArn"),
        Shows("LocalGatewayVirtualInterfaceIds", Pick("local-gateway-virtual-interface", "OutpostLagId", "LocalGatewayVirtualInterfaceId")),
        Shows("LocalGatewayVirtualInterfaces", Parts("local-gateway-virtual-interface", "OutpostLagId", None)),
        Shows("ServiceLinkVirtualInterfaces", Parts("service-link-virtual-interface", "OutpostLagId", None)),
        Shows("ServiceLinkVirtualInterfaceIds", Pick("service-link-virtual-interface", "OutpostLagId", "ServiceLinkVirtualInterfaceId")),
    ] {
        Describe DescribeOutpostLags;
    }
    "service-link-virtual-interface": tagged("ServiceLinkVirtualInterfaceId", "sl-vif-", "service-link-virtual-interface"), "InvalidServiceLinkVirtualInterfaceID.NotFound", [
        Starts("OwnerId", Account), Starts("ConfigurationState", Text("available")), Filter("state", "ConfigurationState"),
        Filter("local-gateway-virtual-interface-id", "LocalGatewayVirtualInterfaceId"),
    ] {
        Describe DescribeServiceLinkVirtualInterfaces;
    }
    "coip-pool": tagged("PoolId", "ipv4pool-coip-", "coip-pool"), "InvalidPoolID.NotFound", [
        Starts("PoolArn", Arn("coip-pool")), Starts("CoipPoolId", Text("{id}")), Shows("PoolCidrs", Pick("coip-cidr", "CoipPoolId", "Cidr")), Foreign("CoipPoolId"),
    ] {
        Create CreateCoipPool;
        Describe DescribeCoipPools;
        Get GetCoipPoolUsage;
        Delete DeleteCoipPool [Copy("CoipPoolId", "PoolId")];
    }
    "coip-cidr": by(&["CoipPoolId", "Cidr"]), "InvalidParameterValue", [
        Starts("LocalGatewayRouteTableId", Via("CoipPoolId", "LocalGatewayRouteTableId")), Taken("InvalidCidr.InUse"),
    ] {
        Create CreateCoipCidr;
        Delete DeleteCoipCidr;
    }
}
