//! Resources that records and requests name, wherever they are kept: in a family's
//! records, or by the operations of another family, which are asked by their Describe.

use orrery_wire::{Operation, OperationDef, json, operations as model};
use serde_json::{Value as Json, json};

use crate::{
    Call, Ec2Error, Realm, Result,
    operations::{self, Handler},
    resources::{GenericRecord, generic_records::is_reference},
    settings::UnknownImages,
};

use super::{Family, Key, Members, Trait, family_of_id, family_of_member, records};

/// A kind of resource that has operations of its own.
struct Kind {
    prefix: &'static str,
    describe: &'static OperationDef,
    /// The request member that takes ids.
    ids: &'static str,
    /// The answer's lists that lead to the resource.
    path: &'static [&'static str],
    /// The code where nothing describes the kind, so that there is none.
    missing: &'static str,
}

macro_rules! kinds {
    ($($prefix:literal $describe:ident $ids:literal $path:expr, $missing:literal;)*) => {
        static KINDS: &[Kind] = &[$(Kind {
            prefix: $prefix,
            describe: <model::$describe as Operation>::DEF,
            ids: $ids,
            path: &$path,
            missing: $missing,
        }),*];
    };
}

kinds! {
    "acl-" DescribeNetworkAcls "NetworkAclIds" ["NetworkAcls"], "InvalidNetworkAclID.NotFound";
    "ami-" DescribeImages "ImageIds" ["Images"], "InvalidAMIID.NotFound";
    "cgw-" DescribeCustomerGateways "CustomerGatewayIds" ["CustomerGateways"], "InvalidCustomerGatewayID.NotFound";
    "cr-" DescribeCapacityReservations "CapacityReservationIds" ["CapacityReservations"], "InvalidCapacityReservationId.NotFound";
    "eipalloc-" DescribeAddresses "AllocationIds" ["Addresses"], "InvalidAllocationID.NotFound";
    "eni-" DescribeNetworkInterfaces "NetworkInterfaceIds" ["NetworkInterfaces"], "InvalidNetworkInterfaceID.NotFound";
    "fleet-" DescribeFleets "FleetIds" ["Fleets"], "InvalidFleetId.NotFound";
    "h-" DescribeHosts "HostIds" ["Hosts"], "InvalidHostID.NotFound";
    "i-" DescribeInstances "InstanceIds" ["Reservations", "Instances"], "InvalidInstanceID.NotFound";
    "igw-" DescribeInternetGateways "InternetGatewayIds" ["InternetGateways"], "InvalidInternetGatewayID.NotFound";
    "lt-" DescribeLaunchTemplates "LaunchTemplateIds" ["LaunchTemplates"], "InvalidLaunchTemplateId.NotFound";
    "nat-" DescribeNatGateways "NatGatewayIds" ["NatGateways"], "NatGatewayNotFound";
    "pcx-" DescribeVpcPeeringConnections "VpcPeeringConnectionIds" ["VpcPeeringConnections"], "InvalidVpcPeeringConnectionID.NotFound";
    "pl-" DescribeManagedPrefixLists "PrefixListIds" ["PrefixLists"], "InvalidPrefixListID.NotFound";
    "rtb-" DescribeRouteTables "RouteTableIds" ["RouteTables"], "InvalidRouteTableID.NotFound";
    "sg-" DescribeSecurityGroups "GroupIds" ["SecurityGroups"], "InvalidGroup.NotFound";
    "snap-" DescribeSnapshots "SnapshotIds" ["Snapshots"], "InvalidSnapshot.NotFound";
    "subnet-" DescribeSubnets "SubnetIds" ["Subnets"], "InvalidSubnetID.NotFound";
    "tgw-" DescribeTransitGateways "TransitGatewayIds" ["TransitGateways"], "InvalidTransitGatewayID.NotFound";
    "tgw-attach-" DescribeTransitGatewayAttachments "TransitGatewayAttachmentIds" ["TransitGatewayAttachments"], "InvalidTransitGatewayAttachmentID.NotFound";
    "tgw-rtb-" DescribeTransitGatewayRouteTables "TransitGatewayRouteTableIds" ["TransitGatewayRouteTables"], "InvalidRouteTableID.NotFound";
    "vgw-" DescribeVpnGateways "VpnGatewayIds" ["VpnGateways"], "InvalidVpnGatewayID.NotFound";
    "vol-" DescribeVolumes "VolumeIds" ["Volumes"], "InvalidVolume.NotFound";
    "vpc-" DescribeVpcs "VpcIds" ["Vpcs"], "InvalidVpcID.NotFound";
    "vpce-" DescribeVpcEndpoints "VpcEndpointIds" ["VpcEndpoints"], "InvalidVpcEndpointId.NotFound";
    "vpce-svc-" DescribeVpcEndpointServiceConfigurations "ServiceIds" ["ServiceConfigurations"], "InvalidVpcEndpointServiceId.NotFound";
    "vpn-" DescribeVpnConnections "VpnConnectionIds" ["VpnConnections"], "InvalidVpnConnectionID.NotFound";
}

impl Kind {
    fn of(id: &str) -> Option<&'static Self> {
        KINDS
            .iter()
            .filter(|kind| id.starts_with(kind.prefix))
            .max_by_key(|kind| kind.prefix.len())
    }

    /// The resource as its Describe shows it.
    fn shown(&self, call: &Call, realm: &Realm, id: &str) -> Result<Members> {
        let found = self.described(call, realm, json!({ self.ids: [id] }))?;
        found.into_iter().next().ok_or_else(|| {
            let message = format!("The ID '{id}' does not exist");
            Ec2Error::named(self.missing, 400, message)
        })
    }

    fn every(&self, call: &Call, realm: &Realm) -> Result<Vec<Members>> {
        self.described(call, realm, json!({}))
    }

    /// Nothing where nothing describes the kind.
    fn described(&self, call: &Call, realm: &Realm, members: Json) -> Result<Vec<Members>> {
        let Some(Handler::Read(read)) =
            operations::entry(self.describe.name).map(|entry| entry.handler)
        else {
            return Ok(Vec::new());
        };
        let mut request = (self.describe.new_request)();
        json::decode(&members, &mut *request)?;
        let mut found = vec![json::encode(&*read(call, realm, &*request)?)];
        for list in self.path {
            let inner = |item: Json| {
                item.get(*list)
                    .and_then(Json::as_array)
                    .cloned()
                    .unwrap_or_default()
            };
            found = found.into_iter().flat_map(inner).collect();
        }
        let members = |item: Json| match item {
            Json::Object(members) => Some(members),
            _ => None,
        };
        Ok(found.into_iter().filter_map(members).collect())
    }
}

/// What a member of this name leads to, as answers show it; `None` where the id is of
/// no kind that is known here.
///
/// # Errors
/// The not-found code of its kind.
pub fn shown(call: &Call, realm: &Realm, member: &str, id: &str) -> Result<Option<Members>> {
    let expected = family_of_member(member.trim_end_matches('s'));
    if let Some(record) = realm.table::<GenericRecord>().get(id)
        && let Some(family) = record.family()
        && !matches!(family.key, Key::Members(_) | Key::Account)
    {
        // Several families may share one form of id: attachments of transit gateways.
        return match expected {
            Some(expected) if expected.key.members() != family.key.members() => {
                Err(expected.not_found(&[id]))
            }
            _ => Ok(Some(records::shown(realm, family, record))),
        };
    }
    let own = family_of_id(id);
    if let Some(kind) = Kind::of(id)
        && own.is_none_or(|family| prefix(family) <= kind.prefix.len())
    {
        return kind.shown(call, realm, id).map(Some);
    }
    match expected.or(own) {
        Some(family) => Err(family.not_found(&[id])),
        None => Ok(None),
    }
}

fn prefix(family: &Family) -> usize {
    match family.key {
        Key::Id { prefix, .. } => prefix.len(),
        _ => 0,
    }
}

/// All resources of the kind whose ids begin so, as their Describe shows them.
///
/// # Errors
/// Those of the Describe.
pub fn every(call: &Call, realm: &Realm, prefix: &str) -> Result<Vec<Members>> {
    let kind = KINDS.iter().find(|kind| kind.prefix == prefix);
    kind.map_or(Ok(Vec::new()), |kind| kind.every(call, realm))
}

/// Checks that whatever these members name, at any depth, is there.
///
/// # Errors
/// The not-found code of the first that is not.
pub fn check(call: &Call, realm: &Realm, family: &Family, members: &Members) -> Result<()> {
    let own = family.key.members();
    for (name, value) in members {
        let is_own =
            matches!(family.key, Key::Id { .. }) && own.contains(&name.trim_end_matches('s'));
        if !is_own && !family.is_foreign(name) {
            check_value(call, realm, family, name, value)?;
        }
    }
    Ok(())
}

fn check_value(
    call: &Call,
    realm: &Realm,
    family: &Family,
    name: &str,
    value: &Json,
) -> Result<()> {
    match value {
        Json::String(id) if is_reference(name) => match shown(call, realm, name, id) {
            // What can be launched can be named.
            Err(_)
                if id.starts_with("ami-")
                    && call.settings.unknown_images == UnknownImages::Launch =>
            {
                Ok(())
            }
            answer => answer.map(|_| ()),
        },
        Json::Array(items) => items
            .iter()
            .try_for_each(|item| check_value(call, realm, family, name, item)),
        Json::Object(members) => members
            .iter()
            .filter(|(name, _)| !family.is_foreign(name))
            .try_for_each(|(name, value)| check_value(call, realm, family, name, value)),
        _ => Ok(()),
    }
}

/// Whether what the record goes with is still there.
pub fn still_stands(call: &Call, realm: &Realm, family: &Family, record: &GenericRecord) -> bool {
    family.traits.iter().all(|it| match it {
        Trait::Follows(member) => record.text(member).is_none_or(|id| {
            realm.table::<GenericRecord>().get(id).is_some()
                || shown(call, realm, member, id).is_ok()
        }),
        _ => true,
    })
}
