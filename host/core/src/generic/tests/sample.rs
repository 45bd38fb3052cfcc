//! Requests made from the model: every member with a value of its kind, and whatever
//! they name put in place first.

use orrery_wire::{
    Str,
    shape::{Item, Kind, MemberDef, Need, Rule, ShapeDef},
};
use serde_json::{Map, Value as Json, json};

use crate::{
    Realm,
    generic::{self, Family, Key, Members, Verb, answer::fit},
    resources::{GenericRecord, Subnet, Vpc, generic_records::is_reference},
    tags::Tags,
    testing::{ask, ask_json, text, write},
};

/// What requests have that is not of the record, or that undoes what another member does.
const LEFT_OUT: [&str; 12] = [
    "DryRun",
    "ClientToken",
    "TagSpecifications",
    "PoolTagSpecifications",
    "Filters",
    "Filter",
    "MaxResults",
    "NextToken",
    "Cascade",
    "PreviewNextCidr",
    "Force",
    "OperationType",
];

/// The ids that members end with, and the prefixes of what they name.
const STAND_INS: [(&str, &str); 25] = [
    ("TransitGatewayAttachmentId", "tgw-attach-"),
    ("MiddleboxAttachmentId", "tgw-attach-"),
    ("PeeringAttachmentId", "tgw-attach-"),
    ("TransitGatewayRouteTableId", "tgw-rtb-"),
    ("TargetRouteTableId", "tgw-rtb-"),
    ("TransitGatewayId", "tgw-"),
    ("InterfaceId", "eni-"),
    ("AllocationId", "eipalloc-"),
    ("CapacityReservationId", "cr-"),
    ("PrefixListId", "pl-"),
    ("SnapshotId", "snap-"),
    ("VpcEndpointId", "vpce-"),
    ("ServiceId", "vpce-svc-"),
    ("InstanceId", "i-"),
    ("VolumeId", "vol-"),
    ("ImageId", "ami-"),
    ("AmiId", "ami-"),
    ("RouteTableId", "rtb-"),
    ("HostId", "h-"),
    ("LaunchTemplateId", "lt-"),
    ("GroupId", "sg-"),
    ("ResourceId", "nat-"),
    ("Groups", "sg-"),
    ("VpnConnectionId", "vpn-"),
    ("FleetId", "fleet-"),
];

/// What is bought from a list, and where it is offered.
const OFFERS: [(&str, &str, &str); 2] = [
    (
        "ReservedInstancesOfferingId",
        "DescribeReservedInstancesOfferings&InstanceType=t3.micro",
        "/ReservedInstancesOfferings/0/ReservedInstancesOfferingId",
    ),
    (
        "OfferingId",
        "DescribeHostReservationOfferings",
        "/OfferingSet/0/OfferingId",
    ),
];

/// What must be there before a request, as requests.
const FIRST: [(&str, &[&str]); 3] = [
    (
        "AllocateIpamPoolCidrRequest",
        &["ProvisionIpamPoolCidr&Cidr=10.0.0.0/8&IpamPoolId={IpamPoolId}"],
    ),
    (
        "ProvisionPublicIpv4PoolCidrRequest",
        &["ProvisionIpamPoolCidr&Cidr=10.0.0.0/8&IpamPoolId={IpamPoolId}"],
    ),
    (
        "AssociateIpamByoasnRequest",
        &[
            "ProvisionIpamByoasn&IpamId={IpamId}&Asn=Asn-0&AsnAuthorizationContext.Message=m&AsnAuthorizationContext.Signature=s",
            "ProvisionByoipCidr&Cidr=10.0.0.0/16",
        ],
    ),
];

/// Which values requests get.
#[derive(Clone, Copy, Default)]
pub struct Sample {
    variant: usize,
}

impl Sample {
    /// A request with every member, but for what `known` says.
    pub fn request(&mut self, realm: &mut Realm, def: &ShapeDef, known: Option<&Members>) -> Json {
        let members = self.structure(realm, def, known);
        for first in FIRST
            .iter()
            .filter(|(name, _)| *name == def.name)
            .flat_map(|(_, first)| *first)
        {
            let mut first = (*first).to_owned();
            for name in ["IpamPoolId", "IpamId"] {
                if first.contains(&format!("{{{name}}}")) {
                    first = first.replace(&format!("{{{name}}}"), &self.named(realm, name));
                }
            }
            ask(realm, &first).expect(&first);
        }
        Json::Object(members)
    }

    /// As [`request`](Self::request), with other values.
    pub fn other(&mut self, realm: &mut Realm, def: &ShapeDef, known: &Json) -> Json {
        Self { variant: 1 }.request(realm, def, known.as_object())
    }

    /// A request with what it must have and what leads to a record.
    pub fn leading(
        &mut self,
        realm: &mut Realm,
        def: &ShapeDef,
        known: &Members,
        keys: &[String],
    ) -> Json {
        let mut request = Map::new();
        let counts =
            |member: &&MemberDef| member.need == Need::Required || !LEFT_OUT.contains(&member.name);
        for member in def.members.iter().filter(counts) {
            let told = known
                .get(member.name)
                .and_then(|value| fit(value, member.kind));
            let value = match (told, member.need) {
                (Some(told), Need::Required) => Some(told),
                (Some(told), Need::Optional) if keys.iter().any(|key| key == member.name) => {
                    Some(told)
                }
                (None, Need::Required) => Some(self.member(realm, member)),
                _ => None,
            };
            if let Some(value) = value {
                request.insert(member.name.to_owned(), value);
            }
        }
        Json::Object(request)
    }

    fn structure(&mut self, realm: &mut Realm, def: &ShapeDef, known: Option<&Members>) -> Members {
        let mut request = Map::new();
        for member in def.members {
            if let Some(told) = known.and_then(|known| known.get(member.name)) {
                request.insert(member.name.to_owned(), told.clone());
            } else if member.need == Need::Required || !undoes(member.name) {
                request.insert(member.name.to_owned(), self.member(realm, member));
            }
        }
        request
    }

    fn member(&mut self, realm: &mut Realm, member: &MemberDef) -> Json {
        self.value(realm, member.name, member.kind, member.rule)
    }

    fn value(&mut self, realm: &mut Realm, name: &str, kind: Kind, rule: Option<&Rule>) -> Json {
        match kind {
            Kind::Str => Json::from(self.word(realm, name, rule)),
            Kind::Int | Kind::Long => {
                let (least, most) = match rule {
                    Some(Rule::Range(least, most)) => (*least, *most),
                    _ => (0, i64::from(i32::MAX)),
                };
                json!((24 + self.variant as i64).clamp(least, most))
            }
            Kind::Double | Kind::Float => json!(1.5),
            Kind::Bool => json!(self.variant == 0),
            Kind::Time => json!(format!("2030-01-0{}T00:00:00.000Z", self.variant + 1)),
            Kind::Blob => json!("AGJsb2L/"),
            Kind::Struct(def) => Json::Object(self.structure(realm, def, None)),
            Kind::List(Item(kind, _, rule)) => {
                // A list of lists has names of its own; the singular is what ids are found by.
                let single = name
                    .strip_suffix("Set")
                    .or_else(|| name.strip_suffix('s'))
                    .unwrap_or(name);
                json!([self.value(
                    realm,
                    if name == "Groups" { name } else { single },
                    *kind,
                    *rule
                )])
            }
        }
    }

    fn word(&mut self, realm: &mut Realm, name: &str, rule: Option<&Rule>) -> String {
        if let Some(Rule::Enum(words)) = rule {
            return words[self.variant % words.len()].to_owned();
        }
        if let Some(Rule::Id(kind)) = rule
            && !["vpc-", "subnet-"].contains(&kind.prefix)
            && generic::family_of_id(kind.prefix).is_none()
        {
            return stand_in(realm, kind.prefix, self.variant);
        }
        let text = match name {
            _ if is_reference(name) || name == "Groups" || name == "Instance" => {
                self.named(realm, name)
            }
            _ if name.contains("Cidr") => format!("10.{}.0.0/16", self.variant),
            _ if name.contains("AvailabilityZone") => "us-east-1a".to_owned(),
            _ if name.contains("Region") => "us-east-1".to_owned(),
            _ if name.ends_with("Address") || name.ends_with("Ip") => {
                format!("10.0.0.{}", 10 + self.variant)
            }
            _ => format!("{name}-{}", self.variant),
        };
        match rule {
            Some(Rule::Length(least, most)) => {
                let long = format!("{text:x<0$}", usize::try_from(*least).unwrap_or(0));
                long.chars()
                    .take(usize::try_from(*most).unwrap_or(usize::MAX))
                    .collect()
            }
            _ => text,
        }
    }

    /// The id of what a member of this name names, put in place where it is not there.
    fn named(&mut self, realm: &mut Realm, name: &str) -> String {
        if name.ends_with("VpcId") {
            return Vpc::default_of(realm)
                .expect("a default VPC")
                .id
                .to_string();
        }
        if name.ends_with("SubnetId") && name != "SecondarySubnetId" || name == "TargetSubnet" {
            let subnets: Vec<_> = realm
                .table::<Subnet>()
                .values()
                .map(|subnet| subnet.id.to_string())
                .collect();
            return subnets[self.variant].clone();
        }
        if let Some((_, offers, pointer)) = OFFERS.iter().find(|(member, ..)| *member == name) {
            return text(realm, offers, pointer);
        }
        let family = generic::family_of_member(name);
        if let Some(family) = family.filter(|family| family.key.members() == [name]) {
            return self.own(realm, family);
        }
        match (
            STAND_INS.iter().find(|(end, _)| name.ends_with(end)),
            family,
        ) {
            (Some((_, prefix)), _) => stand_in(realm, prefix, self.variant),
            (None, Some(family)) => self.own(realm, family),
            (None, None) => format!("{name}-{}", self.variant),
        }
    }

    fn own(&mut self, realm: &mut Realm, family: &'static Family) -> String {
        let there = |realm: &Realm| {
            let records = realm.table::<GenericRecord>().values();
            let own = |record: &&std::sync::Arc<GenericRecord>| {
                record.family == family.name && record.item.get("IsDefault") != Some(&json!(true))
            };
            records
                .filter(own)
                .map(|record| record.id.to_string())
                .next()
        };
        if let Some(id) = there(realm) {
            return id;
        }
        let Key::Id { prefix, .. } = family.key else {
            return String::new();
        };
        match family.rows.iter().find(|row| row.verb == Verb::Create) {
            Some(row) => {
                let request =
                    Self::default().leading(realm, row.operation.request, &Map::new(), &[]);
                match ask_json(realm, row.operation, &request) {
                    Ok(_) => there(realm).expect("it was just made"),
                    // Who asked for it fails with this in its request.
                    Err(error) => format!("no {}: {error}", family.name),
                }
            }
            None => put(realm, family.name, &format!("{prefix}00000000000000001")),
        }
    }
}

fn undoes(name: &str) -> bool {
    LEFT_OUT.contains(&name)
        || ["Remove", "Clear", "Reset", "Revoke", "Deactivate"]
            .iter()
            .any(|start| name.starts_with(start))
}

/// A record that stands for a resource of another family.
fn stand_in(realm: &mut Realm, prefix: &str, variant: usize) -> String {
    let family = if prefix == "tgw-attach-" {
        "transit-gateway-connect"
    } else {
        "local-gateway"
    };
    put(realm, family, &format!("{prefix}0000000000000000{variant}"))
}

fn put(realm: &mut Realm, family: &str, id: &str) -> String {
    if realm.table::<GenericRecord>().get(id).is_some() {
        return id.to_owned();
    }
    let item = json!({
        "PublicIp": "198.51.100.7", "OutpostArn": "arn:aws:outposts:us-east-1:000000000000:outpost/op-1", "State": "available", "InstanceType": "m5.large",
    });
    let made = write(realm, |transaction| {
        Ok(transaction.insert_named(Str::from(id), |id| GenericRecord {
            id,
            family: Str::from(family),
            item: item.as_object().cloned().unwrap_or_default(),
            token: None,
            tags: Tags::default(),
        }))
    });
    made.expect("nothing refuses it").1.id.to_string()
}
