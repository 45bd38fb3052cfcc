//! A realm: all of EC2 in one account and region, as one immutable value.

use std::sync::Arc;

use orrery_wire::{Str, Timestamp};

use crate::{Ec2Error, Result, ids::IdKey, tags::Tags};

use super::{Change, Resource, Table};

/// Account and region.
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub struct RealmKey {
    /// Twelve-digit account id.
    pub account: Str,
    /// Region name.
    pub region: Str,
}

/// The region of what an account has in every region, IAM's roles and instance
/// profiles. No credential scope can name it, so EC2 never works there.
pub const EVERYWHERE: &str = "*";

impl RealmKey {
    /// The realm of what an account has in every region.
    pub fn account_wide(account: &Str) -> Self {
        Self {
            account: account.clone(),
            region: arcstr::literal!("*"),
        }
    }
}

/// Declares the tables of a realm: one line a resource kind. The order is part of
/// nothing; the names are part of the journal's format.
macro_rules! resources {
    ($($(#[$doc:meta])* $table:ident: $kind:ident = $record:ty;)*) => {
        /// Which table a record lives in.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $($(#[$doc])* $kind,)* }

        impl Kind {
            /// Every kind there is.
            pub const ALL: &'static [Kind] = &[$(Kind::$kind,)*];

            /// The table's name in the journal.
            pub fn name(self) -> &'static str {
                match self { $(Kind::$kind => stringify!($table),)* }
            }

            /// The kind whose table has this name.
            pub fn named(name: &str) -> Option<Kind> {
                match name { $(stringify!($table) => Some(Kind::$kind),)* _ => None }
            }
        }

        /// All of EC2 in one account and region.
        #[derive(Clone)]
        pub struct Realm {
            /// Account and region.
            pub key: RealmKey,
            /// The sequence number of the commit that made this value.
            pub version: u64,
            /// What ids and derived addresses are drawn from.
            pub seed: u64,
            /// When something in this value next changes by itself.
            due: Option<Timestamp>,
            $(pub(crate) $table: Arc<Table<$record>>,)*
        }

        impl Realm {
            /// A realm with nothing in it.
            pub fn empty(key: RealmKey, seed: u64) -> Self {
                Self {
                    key, seed, version: 0, due: None,
                    $($table: Arc::new(Table::new(IdKey::derive(seed, Kind::$kind as u64))),)*
                }
            }

            /// How many records a table holds.
            pub fn count(&self, kind: Kind) -> usize {
                match kind { $(Kind::$kind => self.$table.len(),)* }
            }

            /// When something in the tables next changes by itself.
            pub(super) fn next_due(&self) -> Option<Timestamp> {
                [$(self.$table.due(),)*].into_iter().flatten().min()
            }

            /// The next ordinal of every table, by table name.
            pub fn next_ordinals(&self) -> Vec<(&'static str, u64)> {
                vec![$((stringify!($table), self.$table.next_ordinal()),)*]
            }

            /// Raises the next ordinal of a table, so that ids of removed records
            /// are not given twice after a restart.
            pub fn advance(&mut self, table: &str, next: u64) {
                match table {
                    $(stringify!($table) => Arc::make_mut(&mut self.$table).advance_to(next),)*
                    _ => {}
                }
            }

            /// Puts a record from the journal in its place.
            ///
            /// # Errors
            /// Where the bytes are not a record of that kind.
            pub fn restore(&mut self, kind: Kind, ordinal: u64, bytes: &[u8]) -> std::result::Result<(), rmp_serde::decode::Error> {
                match kind {
                    $(Kind::$kind => {
                        let record: $record = rmp_serde::from_slice(bytes)?;
                        Arc::make_mut(&mut self.$table).put(ordinal, Arc::new(record));
                    })*
                }
                Ok(())
            }

            /// Every record of the realm as a change, for saving its state.
            pub fn everything(&self) -> Vec<Change> {
                let mut all = Vec::new();
                $(for (ordinal, record) in self.$table.iter() {
                    all.push(Change { kind: Kind::$kind, ordinal, record: Some(Arc::clone(record) as _) });
                })*
                all
            }

            /// Calls `each` with the id, EC2's resource type and the tags of every
            /// record that exists.
            pub fn each_tagged(&self, each: &mut dyn FnMut(&Str, &'static str, &Tags)) {
                $(for record in self.$table.values().filter(|record| record.exists()) {
                    if !record.tags().is_empty() {
                        each(record.id(), record.resource_type(), record.tags());
                    }
                })*
            }

            /// The kind and ordinal behind any id that can be tagged.
            pub fn locate(&self, id: &str) -> Option<(Kind, u64)> {
                $(if let Some(ordinal) = self.$table.ordinal(id)
                    && self.$table.at(ordinal).is_some_and(|record| record.exists() && !record.resource_type().is_empty()) {
                    return Some((Kind::$kind, ordinal));
                })*
                None
            }

            /// What EC2 answers for an id with this prefix that leads nowhere.
            pub fn not_found_by_prefix(id: &str) -> Option<Ec2Error> {
                $(if let Some(error) = <$record as Resource>::missing_by_prefix(id) {
                    return Some(error);
                })*
                None
            }
        }

        impl super::Transaction<'_> {
            /// Lets time do once what it is due to do by now.
            pub(super) fn elapse_once(&mut self) {
                let now = self.call.now;
                $(for ordinal in self.$table.overdue(now) {
                    <$record as Resource>::elapse(self, ordinal);
                })*
            }

            /// Changes the tags of any record; nothing where the kind has none.
            pub fn retag(&mut self, kind: Kind, ordinal: u64, change: &mut dyn FnMut(&mut Tags)) {
                match kind {
                    $(Kind::$kind => {
                        self.update_at::<$record>(ordinal, |record| if let Some(tags) = record.tags_mut() { change(tags) });
                    })*
                }
            }
        }

        $(impl super::Located for $record {
            const KIND: Kind = Kind::$kind;
            fn table(realm: &Realm) -> &Table<Self> { &realm.$table }
            fn table_mut(realm: &mut Realm) -> &mut Table<Self> { Arc::make_mut(&mut realm.$table) }
        })*
    };
}

use crate::resources::*;

resources! {
    /// Elastic IP addresses.
    addresses: Address = Address;
    /// Capacity reservations.
    capacity_reservations: CapacityReservation = CapacityReservation;
    /// Customer gateways.
    customer_gateways: CustomerGateway = CustomerGateway;
    /// Dedicated hosts.
    dedicated_hosts: DedicatedHost = DedicatedHost;
    /// DHCP option sets.
    dhcp_options: DhcpOptions = DhcpOptions;
    /// Egress-only internet gateways.
    egress_only_internet_gateways: EgressOnlyInternetGateway = EgressOnlyInternetGateway;
    /// EC2 Fleets.
    fleets: Fleet = Fleet;
    /// Flow logs.
    flow_logs: FlowLog = FlowLog;
    /// Records of the families that rows describe.
    generic_records: Generic = GenericRecord;
    /// IAM's instance profiles.
    iam_instance_profiles: IamInstanceProfile = InstanceProfile;
    /// IAM's roles.
    iam_roles: IamRole = Role;
    /// The account's own images.
    images: Image = OwnImage;
    /// Scheduled events of instances.
    instance_events: InstanceEvent = InstanceEvent;
    /// Instances.
    instances: Instance = Instance;
    /// Internet gateways.
    internet_gateways: InternetGateway = InternetGateway;
    /// Key pairs.
    key_pairs: KeyPair = KeyPair;
    /// Launch templates.
    launch_templates: LaunchTemplate = LaunchTemplate;
    /// NAT gateways.
    nat_gateways: NatGateway = NatGateway;
    /// Network ACLs.
    network_acls: NetworkAcl = NetworkAcl;
    /// Network interfaces.
    network_interfaces: NetworkInterface = NetworkInterface;
    /// Placement groups.
    placement_groups: PlacementGroup = PlacementGroup;
    /// Managed prefix lists, and those of AWS.
    prefix_lists: PrefixList = PrefixList;
    /// Which instance has which instance profile.
    profile_associations: ProfileAssociation = ProfileAssociation;
    /// What the account has chosen for itself in the region.
    region_settings: RegionSettings = RegionSettings;
    /// Reservations: what the instances of one launch have in common.
    reservations: Reservation = Reservation;
    /// Route tables.
    route_tables: RouteTable = RouteTable;
    /// Security group rules.
    security_group_rules: SecurityGroupRule = SecurityGroupRule;
    /// Security groups.
    security_groups: SecurityGroup = SecurityGroup;
    /// EBS snapshots.
    snapshots: Snapshot = Snapshot;
    /// Spot instance requests.
    spot_requests: SpotRequest = SpotRequest;
    /// Subnet CIDR reservations.
    subnet_cidr_reservations: SubnetCidrReservation = SubnetCidrReservation;
    /// Subnets.
    subnets: Subnet = Subnet;
    /// What is attached to transit gateways.
    transit_gateway_attachments: TransitGatewayAttachment = TransitGatewayAttachment;
    /// Route tables of transit gateways.
    transit_gateway_route_tables: TransitGatewayRouteTable = TransitGatewayRouteTable;
    /// Transit gateways.
    transit_gateways: TransitGateway = TransitGateway;
    /// EBS volumes.
    volumes: Volume = Volume;
    /// Endpoint services.
    vpc_endpoint_services: EndpointService = EndpointService;
    /// VPC endpoints.
    vpc_endpoints: VpcEndpoint = VpcEndpoint;
    /// VPC peering connections.
    vpc_peering_connections: VpcPeeringConnection = VpcPeeringConnection;
    /// VPCs.
    vpcs: Vpc = Vpc;
    /// VPN connections.
    vpn_connections: VpnConnection = VpnConnection;
    /// Virtual private gateways.
    vpn_gateways: VpnGateway = VpnGateway;
    /// What is to go of volumes and snapshots that are no more.
    remnants: Remnant = Remnant;
}

impl Realm {
    /// Whether something in this value has changed by itself by now.
    pub fn is_past(&self, now: Timestamp) -> bool {
        self.due.is_some_and(|due| due <= now)
    }

    /// The finished value, ready to be published.
    pub(super) fn sealed(mut self) -> Self {
        self.due = self.next_due();
        self
    }

    /// The table of a kind.
    pub fn table<R: Resource>(&self) -> &Table<R> {
        R::table(self)
    }

    /// The record with this id.
    ///
    /// # Errors
    /// The kind's not-found code where there is none.
    pub fn get<R: Resource>(&self, id: &str) -> Result<&Arc<R>> {
        R::table(self)
            .get(id)
            .filter(|record| record.exists())
            .ok_or_else(|| R::missing(&[id]))
    }

    /// The ordinal of the record with this id.
    ///
    /// # Errors
    /// The kind's not-found code where there is none.
    pub fn ordinal<R: Resource>(&self, id: &str) -> Result<u64> {
        let table = R::table(self);
        table
            .ordinal(id)
            .filter(|ordinal| table.at(*ordinal).is_some_and(|record| record.exists()))
            .ok_or_else(|| R::missing(&[id]))
    }
}
