//! The document from which a customer's device is set up.

use std::net::Ipv4Addr;

use orrery_wire::Str;
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use crate::{
    catalogue::regions,
    operations::network_interfaces::addresses::shown as address,
    resources::{
        CustomerGateway, TransitGateway, VpnConnection, VpnGateway,
        vpn::{Tunnel, VpnTarget},
    },
    store::Realm,
};

/// An element of the document.
enum Node {
    Text(&'static str, String),
    Elements(&'static str, Vec<Node>),
}

/// The document of a connection.
pub fn document(realm: &Realm, connection: &VpnConnection) -> Str {
    let customer = realm
        .table::<CustomerGateway>()
        .get(&connection.customer_gateway);
    let (end, asn) = match &connection.target {
        VpnTarget::Nothing => (None, 0),
        VpnTarget::Gateway(id) => (
            Some(("vpn_gateway_id", id)),
            realm.table::<VpnGateway>().get(id).map_or(0, |one| one.asn),
        ),
        VpnTarget::Transit { gateway: id, .. } => (
            Some(("transit_gateway_id", id)),
            realm
                .table::<TransitGateway>()
                .get(id)
                .map_or(0, |one| one.options.asn),
        ),
    };
    let partition = regions::partition(&realm.key.region);
    let arn = format!(
        "arn:{partition}:ec2:{}:{}:vpn-connection/{}",
        realm.key.region, realm.key.account, connection.id
    );
    let attributes = if connection.options.static_only {
        "NoBGPVPNConnection"
    } else {
        "None"
    };
    let mut nodes = vec![
        Node::Text("vpn_connection_arn", arn),
        Node::Text(
            "customer_gateway_id",
            connection.customer_gateway.to_string(),
        ),
    ];
    nodes.extend(end.map(|(name, id)| Node::Text(name, id.to_string())));
    nodes.push(Node::Text("vpn_connection_type", "ipsec.1".into()));
    nodes.push(Node::Text("vpn_connection_attributes", attributes.into()));
    for one in &connection.tunnels {
        nodes.push(tunnel(one, customer.map(|one| &**one), asn, connection));
    }
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    let declaration = BytesDecl::new("1.0", Some("UTF-8"), None);
    let written = writer
        .write_event(Event::Decl(declaration))
        .and_then(|()| {
            let root = writer
                .create_element("vpn_connection")
                .with_attribute(("id", connection.id.as_str()));
            root.write_inner_content(|writer| nodes.iter().try_for_each(|node| write(writer, node)))
        })
        .map(|_| ());
    written.expect("a vector takes all that is written to it");
    Str::from(String::from_utf8_lossy(&writer.into_inner()).into_owned())
}

fn write(writer: &mut Writer<Vec<u8>>, node: &Node) -> std::io::Result<()> {
    match node {
        Node::Text(name, text) => writer
            .create_element(*name)
            .write_text_content(BytesText::new(text))?,
        Node::Elements(name, nodes) => writer
            .create_element(*name)
            .write_inner_content(|writer| nodes.iter().try_for_each(|node| write(writer, node)))?,
    };
    Ok(())
}

fn end(outside: String, inside: Ipv4Addr, asn: Option<i64>) -> Vec<Node> {
    let mut nodes = vec![
        Node::Elements(
            "tunnel_outside_address",
            vec![Node::Text("ip_address", outside)],
        ),
        Node::Elements(
            "tunnel_inside_address",
            vec![
                Node::Text("ip_address", inside.to_string()),
                Node::Text("network_mask", "255.255.255.252".into()),
                Node::Text("network_cidr", "30".into()),
            ],
        ),
    ];
    nodes.extend(asn.map(|asn| {
        Node::Elements(
            "bgp",
            vec![
                Node::Text("asn", asn.to_string()),
                Node::Text("hold_time", "30".into()),
            ],
        )
    }));
    nodes
}

fn tunnel(
    tunnel: &Tunnel,
    customer: Option<&CustomerGateway>,
    asn: i64,
    connection: &VpnConnection,
) -> Node {
    let speaks_bgp = !connection.options.static_only;
    let first = tunnel.inside.first();
    let text = |name, text: &str| Node::Text(name, text.to_owned());
    let outside = customer
        .and_then(|one| one.address.clone())
        .unwrap_or_default();
    let lifetime = |phase: usize, otherwise: i32| {
        let chosen = tunnel.options.lifetimes[phase];
        Node::Text("lifetime", chosen.unwrap_or(otherwise).to_string())
    };
    Node::Elements(
        "ipsec_tunnel",
        vec![
            Node::Elements(
                "customer_gateway",
                end(
                    outside.to_string(),
                    Ipv4Addr::from(first + 2),
                    customer.map(|one| one.asn).filter(|_| speaks_bgp),
                ),
            ),
            Node::Elements(
                "vpn_gateway",
                end(
                    address(tunnel.outside).to_string(),
                    Ipv4Addr::from(first + 1),
                    speaks_bgp.then_some(asn),
                ),
            ),
            Node::Elements(
                "ike",
                vec![
                    text("authentication_protocol", "sha1"),
                    text("encryption_protocol", "aes-128-cbc"),
                    lifetime(0, 28_800),
                    text("perfect_forward_secrecy", "group2"),
                    text("mode", "main"),
                    text("pre_shared_key", &tunnel.key),
                ],
            ),
            Node::Elements(
                "ipsec",
                vec![
                    text("protocol", "esp"),
                    text("authentication_protocol", "hmac-sha1-96"),
                    text("encryption_protocol", "aes-128-cbc"),
                    lifetime(1, 3_600),
                    text("perfect_forward_secrecy", "group2"),
                    text("mode", "tunnel"),
                    text("clear_df_bit", "true"),
                    text("fragmentation_before_encryption", "true"),
                    text("tcp_mss_adjustment", "1379"),
                    Node::Elements(
                        "dead_peer_detection",
                        vec![text("interval", "10"), text("retries", "3")],
                    ),
                ],
            ),
        ],
    )
}
