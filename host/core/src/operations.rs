//! The operations: one module a resource family, one function an operation.
//!
//! A read is `fn(&Call, &Realm, &Request) -> Result<Answer>`, a write is
//! `fn(&mut Transaction, &Request) -> Result<Answer>`. What needs no state has been
//! checked by the wire before either runs, DryRun included. [`TABLE`] says which
//! function answers which operation and how honest the answer is.

pub mod account;
pub mod addresses;
pub mod capacity_reservations;
pub mod describe;
pub mod encryption;
pub mod fleets;
pub mod flow_logs;
pub mod hosts;
pub mod iam;
pub mod images;
pub mod instances;
pub mod key_pairs;
pub mod launch_templates;
pub mod network_interfaces;
pub mod placement_groups;
pub mod prefix_lists;
pub mod public_access;
mod quotas;
pub mod regions;
pub mod remnants;
pub mod security_groups;
pub mod sharing;
pub mod snapshots;
pub mod spot;
pub mod tags;
pub mod transit_gateways;
pub mod types;
pub mod volumes;
pub mod vpc_endpoints;
pub mod vpcs;
pub mod vpn;

use std::any::Any;

use orrery_wire::{OperationDef, Shape, Str};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    generic::{self, Family, Row},
    store::{Realm, RealmKey, Store, Transaction},
};

/// How much of an operation's behaviour is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// Reaches a machine.
    Real,
    /// Full EC2 behaviour in the store.
    Stateful,
    /// Record keeping from the model.
    Generic,
    /// Decoded and validated, then refused with 501 `NotImplemented`.
    Unsupported,
}

impl Label {
    /// As the list of operations shows it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Real => "real",
            Self::Stateful => "stateful",
            Self::Generic => "generic",
            Self::Unsupported => "unsupported",
        }
    }
}

type Answer = Result<Box<dyn Shape>>;

/// What a slow preparation hands to its transaction.
pub type Prepared = Box<dyn Any + Send>;

/// The function behind an operation.
#[derive(Clone, Copy)]
pub enum Handler {
    /// Reads a snapshot.
    Read(fn(&Call, &Realm, &dyn Shape) -> Answer),
    /// Changes the realm.
    Write(fn(&mut Transaction<'_>, &dyn Shape) -> Answer),
    /// Changes the realm, and sees what the account has in every region: IAM.
    Wide(fn(&mut Transaction<'_>, &dyn Shape) -> Answer),
    /// Changes the realm, and another one with it.
    Joint {
        /// Which one that is, where the request is about another one at all.
        other: fn(&Call, &Realm, &dyn Shape) -> Option<RealmKey>,
        /// The change.
        change: fn(&mut Transaction<'_>, &dyn Shape) -> Answer,
    },
    /// Computes for long on a snapshot, without the writer, then changes the realm.
    Slow {
        /// The computation; the seed is fresh randomness.
        prepare: fn(&Call, &Realm, &dyn Shape, [u8; 32]) -> Result<Prepared>,
        /// The change.
        commit: fn(&mut Transaction<'_>, &dyn Shape, Prepared) -> Answer,
    },
    /// Keeps records as a row says.
    Generic(&'static Family, &'static Row),
}

/// One line of the table.
pub struct Entry {
    /// The operation's name.
    pub name: &'static str,
    /// How honest the answer is.
    pub label: Label,
    /// What answers.
    pub handler: Handler,
}

fn typed<T: Shape>(shape: &dyn Shape) -> Result<&T> {
    shape.downcast_ref().ok_or_else(|| {
        Ec2Error::new(
            ErrorCode::InternalError,
            "a request reached a handler of another operation",
        )
    })
}

/// Writes the table: `label kind Operation => function;`
macro_rules! operations {
    ($($label:ident $kind:ident $operation:ident => $($function:path),+;)*) => {
        /// Every operation that is answered, by name.
        pub static TABLE: &[Entry] = &[$(Entry {
            name: stringify!($operation),
            label: Label::$label,
            handler: operations!(@$kind $operation $($function),+),
        },)*];
    };
    (@read $operation:ident $function:path) => {
        Handler::Read(|call, realm, request| {
            let request = typed::<<orrery_wire::operations::$operation as orrery_wire::Operation>::Request>(request)?;
            let answer: <orrery_wire::operations::$operation as orrery_wire::Operation>::Result = $function(call, realm, request)?;
            Ok(Box::new(answer))
        })
    };
    (@write $operation:ident $function:path) => {
        Handler::Write(operations!(@change $operation $function))
    };
    (@wide $operation:ident $function:path) => {
        Handler::Wide(operations!(@change $operation $function))
    };
    (@joint $operation:ident $other:path, $function:path) => {
        Handler::Joint {
            other: |call, realm, request| $other(call, realm, typed::<<orrery_wire::operations::$operation as orrery_wire::Operation>::Request>(request).ok()?),
            change: operations!(@change $operation $function),
        }
    };
    (@change $operation:ident $function:path) => {
        |transaction, request| {
            let request = typed::<<orrery_wire::operations::$operation as orrery_wire::Operation>::Request>(request)?;
            let answer: <orrery_wire::operations::$operation as orrery_wire::Operation>::Result = $function(transaction, request)?;
            Ok(Box::new(answer))
        }
    };
    (@slow $operation:ident $prepare:path, $commit:path) => {
        Handler::Slow {
            prepare: |call, realm, request, seed| {
                let request = typed::<<orrery_wire::operations::$operation as orrery_wire::Operation>::Request>(request)?;
                Ok(Box::new($prepare(call, realm, request, seed)?))
            },
            commit: |transaction, request, prepared| {
                let request = typed::<<orrery_wire::operations::$operation as orrery_wire::Operation>::Request>(request)?;
                let prepared = prepared.downcast().map_err(|_| {
                    Ec2Error::new(ErrorCode::InternalError, "a preparation reached a handler of another operation")
                })?;
                let answer: <orrery_wire::operations::$operation as orrery_wire::Operation>::Result = $commit(transaction, request, *prepared)?;
                Ok(Box::new(answer))
            },
        }
    };
}

operations! {
    Stateful write AcceptTransitGatewayVpcAttachment => transit_gateways::vpc_attachments::accept;
    Stateful write AcceptVpcEndpointConnections => vpc_endpoints::connections::accept;
    Stateful joint AcceptVpcPeeringConnection => vpcs::peering::other_side_of, vpcs::peering::accept;
    Stateful write AllocateAddress => addresses::allocate;
    Stateful write AllocateHosts => hosts::allocate;
    Stateful write AssignIpv6Addresses => network_interfaces::assign::assign_ipv6;
    Stateful write AssignPrivateIpAddresses => network_interfaces::assign::assign_private;
    Stateful write AssignPrivateNatGatewayAddress => vpcs::nat_gateways::assign_address;
    Stateful write AssociateAddress => addresses::associations::associate;
    Stateful write AssociateDhcpOptions => vpcs::dhcp::associate;
    Stateful wide AssociateIamInstanceProfile => instances::profiles::associate;
    Stateful write AssociateNatGatewayAddress => vpcs::nat_gateways::associate_address;
    Stateful write AssociateRouteTable => vpcs::routes::associate;
    Stateful write AssociateSecurityGroupVpc => security_groups::associations::associate;
    Stateful write AssociateSubnetCidrBlock => vpcs::blocks::associate_subnet;
    Stateful write AssociateTransitGatewayRouteTable => transit_gateways::associations::associate;
    Stateful write AssociateVpcCidrBlock => vpcs::blocks::associate_vpc;
    Stateful write AttachInternetGateway => vpcs::gateways::attach;
    Stateful write AttachNetworkInterface => network_interfaces::attach::attach;
    Stateful write AttachVolume => volumes::attachments::attach;
    Stateful write AttachVpnGateway => vpn::gateways::attach;
    Stateful write AuthorizeSecurityGroupEgress => security_groups::rules::authorize_egress;
    Stateful write AuthorizeSecurityGroupIngress => security_groups::rules::authorize_ingress;
    Stateful write CancelCapacityReservation => capacity_reservations::cancel;
    Stateful write CancelSpotInstanceRequests => spot::cancel;
    Stateful write CopyImage => images::copy::copy;
    Stateful write CopySnapshot => snapshots::copy::copy;
    Stateful write CreateCapacityReservation => capacity_reservations::create;
    Stateful write CreateCustomerGateway => vpn::customer_gateways::create;
    Stateful write CreateDefaultSubnet => vpcs::subnets::create_default;
    Stateful write CreateDefaultVpc => vpcs::networks::create_default;
    Stateful write CreateDhcpOptions => vpcs::dhcp::create;
    Stateful write CreateEgressOnlyInternetGateway => vpcs::gateways::create_egress_only;
    Real wide CreateFleet => fleets::create;
    Stateful write CreateFlowLogs => flow_logs::create;
    Stateful write CreateImage => images::create::create;
    Stateful write CreateInternetGateway => vpcs::gateways::create;
    Stateful slow CreateKeyPair => key_pairs::prepare_create, key_pairs::create;
    Stateful write CreateLaunchTemplate => launch_templates::create;
    Stateful write CreateLaunchTemplateVersion => launch_templates::create_version;
    Stateful write CreateManagedPrefixList => prefix_lists::create;
    Stateful write CreateNatGateway => vpcs::nat_gateways::create;
    Stateful write CreateNetworkAcl => vpcs::acls::create;
    Stateful write CreateNetworkAclEntry => vpcs::acls::create_entry;
    Stateful write CreateNetworkInterface => network_interfaces::create::create;
    Stateful write CreatePlacementGroup => placement_groups::create;
    Stateful write CreateRoute => vpcs::routes::create;
    Stateful write CreateRouteTable => vpcs::routes::create_table;
    Stateful write CreateSecurityGroup => security_groups::create;
    Stateful write CreateSnapshot => snapshots::create::create;
    Stateful write CreateSnapshots => snapshots::create::create_all;
    Stateful write CreateSubnet => vpcs::subnets::create;
    Stateful write CreateSubnetCidrReservation => vpcs::reservations::create;
    Stateful write CreateTags => tags::create;
    Stateful write CreateTransitGateway => transit_gateways::create;
    Stateful write CreateTransitGatewayPrefixListReference => transit_gateways::references::create;
    Stateful write CreateTransitGatewayRoute => transit_gateways::routes::create;
    Stateful write CreateTransitGatewayRouteTable => transit_gateways::tables::create;
    Stateful write CreateTransitGatewayVpcAttachment => transit_gateways::vpc_attachments::create;
    Stateful write CreateVolume => volumes::create::create;
    Stateful write CreateVpc => vpcs::networks::create;
    Stateful write CreateVpcEndpoint => vpc_endpoints::create;
    Stateful write CreateVpcEndpointServiceConfiguration => vpc_endpoints::services::create;
    Stateful joint CreateVpcPeeringConnection => vpcs::peering::asked, vpcs::peering::create;
    Stateful write CreateVpnConnection => vpn::connections::create;
    Stateful write CreateVpnConnectionRoute => vpn::routes::create;
    Stateful write CreateVpnGateway => vpn::gateways::create;
    Stateful write DeleteCustomerGateway => vpn::customer_gateways::delete;
    Stateful write DeleteDhcpOptions => vpcs::dhcp::delete;
    Stateful write DeleteEgressOnlyInternetGateway => vpcs::gateways::delete_egress_only;
    Real write DeleteFleets => fleets::delete;
    Stateful write DeleteFlowLogs => flow_logs::delete;
    Stateful write DeleteInternetGateway => vpcs::gateways::delete;
    Stateful write DeleteKeyPair => key_pairs::delete;
    Stateful write DeleteLaunchTemplate => launch_templates::delete;
    Stateful write DeleteLaunchTemplateVersions => launch_templates::delete_versions;
    Stateful write DeleteManagedPrefixList => prefix_lists::delete;
    Stateful write DeleteNatGateway => vpcs::nat_gateways::delete;
    Stateful write DeleteNetworkAcl => vpcs::acls::delete;
    Stateful write DeleteNetworkAclEntry => vpcs::acls::delete_entry;
    Stateful write DeleteNetworkInterface => network_interfaces::create::delete;
    Stateful write DeletePlacementGroup => placement_groups::delete;
    Stateful write DeleteRoute => vpcs::routes::delete;
    Stateful write DeleteRouteTable => vpcs::routes::delete_table;
    Stateful write DeleteSecurityGroup => security_groups::delete;
    Stateful write DeleteSnapshot => snapshots::delete::delete;
    Stateful write DeleteSubnet => vpcs::subnets::delete;
    Stateful write DeleteSubnetCidrReservation => vpcs::reservations::delete;
    Stateful write DeleteTags => tags::delete;
    Stateful write DeleteTransitGateway => transit_gateways::delete;
    Stateful write DeleteTransitGatewayPrefixListReference => transit_gateways::references::delete;
    Stateful write DeleteTransitGatewayRoute => transit_gateways::routes::delete;
    Stateful write DeleteTransitGatewayRouteTable => transit_gateways::tables::delete;
    Stateful write DeleteTransitGatewayVpcAttachment => transit_gateways::vpc_attachments::delete;
    Stateful write DeleteVolume => volumes::create::delete;
    Stateful write DeleteVpc => vpcs::networks::delete;
    Stateful write DeleteVpcEndpointServiceConfigurations => vpc_endpoints::services::delete;
    Stateful write DeleteVpcEndpoints => vpc_endpoints::delete;
    Stateful joint DeleteVpcPeeringConnection => vpcs::peering::other_side_of, vpcs::peering::delete;
    Stateful write DeleteVpnConnection => vpn::connections::delete;
    Stateful write DeleteVpnConnectionRoute => vpn::routes::delete;
    Stateful write DeleteVpnGateway => vpn::gateways::delete;
    Stateful write DeregisterImage => images::deregister::deregister;
    Stateful write DeregisterInstanceEventNotificationAttributes => account::event_notifications::deregister;
    Stateful read DescribeAccountAttributes => account::describe_attributes;
    Stateful read DescribeAddresses => addresses::describe;
    Stateful read DescribeAddressesAttribute => addresses::attributes::describe;
    Stateful read DescribeAggregateIdFormat => account::id_formats::describe_aggregate;
    Stateful read DescribeAvailabilityZones => regions::zones::describe;
    Stateful read DescribeCapacityReservations => capacity_reservations::describe;
    Stateful read DescribeCustomerGateways => vpn::customer_gateways::describe;
    Stateful read DescribeDhcpOptions => vpcs::describe_dhcp_options;
    Stateful read DescribeEgressOnlyInternetGateways => vpcs::describe_egress_only_internet_gateways;
    Stateful read DescribeFastSnapshotRestores => snapshots::fast_restores::describe;
    Stateful read DescribeFleetInstances => fleets::describe_instances;
    Stateful read DescribeFleets => fleets::describe;
    Stateful read DescribeFlowLogs => flow_logs::describe;
    Stateful read DescribeHosts => hosts::describe;
    Stateful read DescribeIamInstanceProfileAssociations => instances::profiles::describe;
    Stateful read DescribeIdFormat => account::id_formats::describe;
    Stateful read DescribeIdentityIdFormat => account::id_formats::describe_identity;
    Stateful read DescribeImageAttribute => images::attributes::describe;
    Stateful read DescribeImages => images::describe;
    Stateful read DescribeInstanceAttribute => instances::attributes::describe;
    Stateful read DescribeInstanceCreditSpecifications => instances::attributes::describe_credits;
    Stateful read DescribeInstanceEventNotificationAttributes => account::event_notifications::describe;
    Stateful read DescribeInstanceStatus => instances::status::describe;
    Stateful read DescribeInstanceTopology => instances::topology::describe;
    Stateful read DescribeInstanceTypeOfferings => types::describe_offerings;
    Stateful read DescribeInstanceTypes => types::describe;
    Stateful read DescribeInstances => instances::describe::describe;
    Stateful read DescribeInternetGateways => vpcs::describe_internet_gateways;
    Stateful read DescribeKeyPairs => key_pairs::describe;
    Stateful read DescribeLaunchTemplateVersions => launch_templates::describe_versions;
    Stateful read DescribeLaunchTemplates => launch_templates::describe;
    Stateful read DescribeManagedPrefixLists => prefix_lists::describe;
    Stateful read DescribeNatGateways => vpcs::nat_gateways::describe;
    Stateful read DescribeNetworkAcls => vpcs::describe_network_acls;
    Stateful read DescribeNetworkInterfaceAttribute => network_interfaces::attributes::describe;
    Stateful read DescribeNetworkInterfaces => network_interfaces::describe;
    Stateful read DescribePlacementGroups => placement_groups::describe;
    Stateful read DescribePrefixLists => prefix_lists::of_aws::describe;
    Stateful read DescribePrincipalIdFormat => account::id_formats::describe_principals;
    Stateful read DescribeRegions => regions::describe;
    Stateful read DescribeRouteTables => vpcs::describe_route_tables;
    Stateful read DescribeSecurityGroupReferences => security_groups::references::describe;
    Stateful read DescribeSecurityGroupRules => security_groups::rules::describe;
    Stateful read DescribeSecurityGroupVpcAssociations => security_groups::associations::describe;
    Stateful read DescribeSecurityGroups => security_groups::describe;
    Stateful read DescribeSnapshotAttribute => snapshots::attributes::describe;
    Stateful read DescribeSnapshots => snapshots::describe;
    Stateful read DescribeSpotInstanceRequests => spot::describe;
    Stateful read DescribeSpotPriceHistory => spot::prices::describe_history;
    Stateful read DescribeStaleSecurityGroups => security_groups::references::describe_stale;
    Stateful read DescribeSubnets => vpcs::describe_subnets;
    Stateful read DescribeTags => tags::describe;
    Stateful read DescribeTransitGatewayAttachments => transit_gateways::attachments::describe;
    Stateful read DescribeTransitGatewayRouteTables => transit_gateways::tables::describe;
    Stateful read DescribeTransitGatewayVpcAttachments => transit_gateways::vpc_attachments::describe;
    Stateful read DescribeTransitGateways => transit_gateways::describe;
    Stateful read DescribeVolumeAttribute => volumes::describe_attribute;
    Stateful read DescribeVolumeStatus => volumes::status::describe;
    Stateful read DescribeVolumes => volumes::describe;
    Stateful read DescribeVolumesModifications => volumes::modify::describe;
    Stateful read DescribeVpcAttribute => vpcs::describe_vpc_attribute;
    Stateful read DescribeVpcClassicLink => vpcs::classic_link::describe;
    Stateful read DescribeVpcClassicLinkDnsSupport => vpcs::classic_link::describe_dns;
    Stateful read DescribeVpcEndpointConnections => vpc_endpoints::connections::describe;
    Stateful read DescribeVpcEndpointServiceConfigurations => vpc_endpoints::services::describe;
    Stateful read DescribeVpcEndpointServicePermissions => vpc_endpoints::permissions::describe;
    Stateful read DescribeVpcEndpointServices => vpc_endpoints::offers::describe;
    Stateful read DescribeVpcEndpoints => vpc_endpoints::describe;
    Stateful read DescribeVpcPeeringConnections => vpcs::peering::show::describe;
    Stateful read DescribeVpcs => vpcs::describe_vpcs;
    Stateful read DescribeVpnConnections => vpn::connections::describe;
    Stateful read DescribeVpnGateways => vpn::gateways::describe;
    Stateful write DetachInternetGateway => vpcs::gateways::detach;
    Stateful write DetachNetworkInterface => network_interfaces::attach::detach;
    Stateful write DetachVolume => volumes::attachments::detach;
    Stateful write DetachVpnGateway => vpn::gateways::detach;
    Stateful write DisableEbsEncryptionByDefault => encryption::disable;
    Stateful write DisableFastSnapshotRestores => snapshots::fast_restores::disable;
    Stateful write DisableImage => images::deregister::disable;
    Stateful write DisableImageBlockPublicAccess => public_access::disable_images;
    Stateful write DisableImageDeprecation => images::deprecation::disable;
    Stateful write DisableImageDeregistrationProtection => images::deregister::unprotect;
    Stateful write DisableSerialConsoleAccess => account::serial_console::disable;
    Stateful write DisableSnapshotBlockPublicAccess => public_access::disable_snapshots;
    Stateful write DisableTransitGatewayRouteTablePropagation => transit_gateways::propagations::disable;
    Stateful write DisableVgwRoutePropagation => vpn::gateways::disable_propagation;
    Stateful write DisassociateAddress => addresses::associations::disassociate;
    Stateful write DisassociateIamInstanceProfile => instances::profiles::disassociate;
    Stateful write DisassociateNatGatewayAddress => vpcs::nat_gateways::disassociate_address;
    Stateful write DisassociateRouteTable => vpcs::routes::disassociate;
    Stateful write DisassociateSecurityGroupVpc => security_groups::associations::disassociate;
    Stateful write DisassociateSubnetCidrBlock => vpcs::blocks::disassociate_subnet;
    Stateful write DisassociateTransitGatewayRouteTable => transit_gateways::associations::disassociate;
    Stateful write DisassociateVpcCidrBlock => vpcs::blocks::disassociate_vpc;
    Stateful write EnableEbsEncryptionByDefault => encryption::enable;
    Stateful write EnableFastSnapshotRestores => snapshots::fast_restores::enable;
    Stateful write EnableImage => images::deregister::enable;
    Stateful write EnableImageBlockPublicAccess => public_access::enable_images;
    Stateful write EnableImageDeprecation => images::deprecation::enable;
    Stateful write EnableImageDeregistrationProtection => images::deregister::protect;
    Stateful write EnableSerialConsoleAccess => account::serial_console::enable;
    Stateful write EnableSnapshotBlockPublicAccess => public_access::enable_snapshots;
    Stateful write EnableTransitGatewayRouteTablePropagation => transit_gateways::propagations::enable;
    Stateful write EnableVgwRoutePropagation => vpn::gateways::enable_propagation;
    Stateful write EnableVolumeIO => volumes::io::enable;
    Stateful read GetCapacityReservationUsage => capacity_reservations::usage;
    Stateful read GetConsoleOutput => instances::guest::console_output;
    Stateful read GetConsoleScreenshot => instances::guest::console_screenshot;
    Stateful read GetEbsDefaultKmsKeyId => encryption::get_default_key;
    Stateful read GetEbsEncryptionByDefault => encryption::get;
    Stateful read GetImageBlockPublicAccessState => public_access::get_images;
    Stateful read GetInstanceMetadataDefaults => instances::metadata_defaults::get;
    Stateful read GetInstanceTpmEkPub => instances::guest::tpm_key;
    Stateful read GetInstanceTypesFromInstanceRequirements => types::requirements::get;
    Stateful read GetInstanceUefiData => instances::guest::uefi_data;
    Stateful read GetLaunchTemplateData => launch_templates::get_data;
    Stateful read GetManagedPrefixListAssociations => prefix_lists::entries::associations;
    Stateful read GetManagedPrefixListEntries => prefix_lists::entries::get;
    Stateful read GetPasswordData => instances::guest::password_data;
    Stateful read GetSecurityGroupsForVpc => security_groups::associations::for_vpc;
    Stateful read GetSerialConsoleAccessStatus => account::serial_console::status;
    Stateful read GetSnapshotBlockPublicAccessState => public_access::get_snapshots;
    Stateful read GetSubnetCidrReservations => vpcs::reservations::get;
    Stateful read GetTransitGatewayAttachmentPropagations => transit_gateways::propagations::get_of_attachment;
    Stateful read GetTransitGatewayPrefixListReferences => transit_gateways::references::get;
    Stateful read GetTransitGatewayRouteTableAssociations => transit_gateways::associations::get;
    Stateful read GetTransitGatewayRouteTablePropagations => transit_gateways::propagations::get;
    Stateful write ImportKeyPair => key_pairs::import;
    Stateful read ListImagesInRecycleBin => images::list_in_recycle_bin;
    Stateful read ListSnapshotsInRecycleBin => snapshots::list_in_recycle_bin;
    Stateful write ModifyAddressAttribute => addresses::attributes::modify;
    Stateful write ModifyAvailabilityZoneGroup => regions::zones::modify_group;
    Stateful write ModifyCapacityReservation => capacity_reservations::modify;
    Stateful write ModifyEbsDefaultKmsKeyId => encryption::modify_default_key;
    Stateful write ModifyHosts => hosts::modify;
    Stateful write ModifyImageAttribute => images::attributes::modify;
    Stateful write ModifyInstanceAttribute => instances::attributes::modify;
    Stateful write ModifyInstanceCapacityReservationAttributes => instances::options::modify_capacity;
    Stateful write ModifyInstanceCpuOptions => instances::options::modify_processors;
    Stateful write ModifyInstanceCreditSpecification => instances::attributes::modify_credits;
    Stateful write ModifyInstanceEventStartTime => instances::events::modify_event_start;
    Stateful write ModifyInstanceMaintenanceOptions => instances::options::modify_maintenance;
    Stateful write ModifyInstanceMetadataDefaults => instances::metadata_defaults::modify;
    Stateful write ModifyInstanceMetadataOptions => instances::attributes::modify_metadata_options;
    Stateful write ModifyInstancePlacement => instances::options::modify_placement;
    Stateful write ModifyLaunchTemplate => launch_templates::modify;
    Stateful write ModifyManagedPrefixList => prefix_lists::modify;
    Stateful write ModifyNetworkInterfaceAttribute => network_interfaces::attributes::modify;
    Stateful write ModifyPrivateDnsNameOptions => instances::hostnames::modify_options;
    Stateful write ModifySecurityGroupRules => security_groups::rules::modify;
    Stateful write ModifySnapshotAttribute => snapshots::attributes::modify;
    Stateful write ModifySubnetAttribute => vpcs::subnets::modify;
    Stateful write ModifyTransitGateway => transit_gateways::modify;
    Stateful write ModifyTransitGatewayPrefixListReference => transit_gateways::references::modify;
    Stateful write ModifyTransitGatewayVpcAttachment => transit_gateways::vpc_attachments::modify;
    Stateful write ModifyVolume => volumes::modify::modify;
    Stateful write ModifyVolumeAttribute => volumes::status::modify_attribute;
    Stateful write ModifyVpcAttribute => vpcs::networks::modify;
    Stateful write ModifyVpcEndpoint => vpc_endpoints::modify::modify;
    Stateful write ModifyVpcEndpointServiceConfiguration => vpc_endpoints::services::modify;
    Stateful write ModifyVpcEndpointServicePayerResponsibility => vpc_endpoints::services::modify_payer;
    Stateful write ModifyVpcEndpointServicePermissions => vpc_endpoints::permissions::modify;
    Stateful joint ModifyVpcPeeringConnectionOptions => vpcs::peering::other_side_of, vpcs::peering::options::modify;
    Stateful write ModifyVpcTenancy => vpcs::networks::modify_tenancy;
    Stateful write ModifyVpnConnection => vpn::connections::modify;
    Stateful write ModifyVpnConnectionOptions => vpn::connections::modify_options;
    Stateful write ModifyVpnTunnelOptions => vpn::tunnels::modify_options;
    Stateful write MonitorInstances => instances::attributes::monitor;
    Real write RebootInstances => instances::lifecycle::reboot;
    Stateful write RegisterImage => images::register::register;
    Stateful write RegisterInstanceEventNotificationAttributes => account::event_notifications::register;
    Stateful write RejectTransitGatewayVpcAttachment => transit_gateways::vpc_attachments::reject;
    Stateful write RejectVpcEndpointConnections => vpc_endpoints::connections::reject;
    Stateful joint RejectVpcPeeringConnection => vpcs::peering::other_side_of, vpcs::peering::reject;
    Stateful write ReleaseAddress => addresses::release;
    Stateful write ReleaseHosts => hosts::release;
    Stateful wide ReplaceIamInstanceProfileAssociation => instances::profiles::replace;
    Stateful write ReplaceNetworkAclAssociation => vpcs::acls::replace_association;
    Stateful write ReplaceNetworkAclEntry => vpcs::acls::replace_entry;
    Stateful write ReplaceRoute => vpcs::routes::replace;
    Stateful write ReplaceRouteTableAssociation => vpcs::routes::replace_association;
    Stateful write ReplaceTransitGatewayRoute => transit_gateways::routes::replace;
    Real wide RequestSpotInstances => spot::request;
    Stateful write ResetAddressAttribute => addresses::attributes::reset;
    Stateful write ResetEbsDefaultKmsKeyId => encryption::reset_default_key;
    Stateful write ResetImageAttribute => images::attributes::reset;
    Stateful write ResetInstanceAttribute => instances::attributes::reset;
    Stateful write ResetNetworkInterfaceAttribute => network_interfaces::attributes::reset;
    Stateful write ResetSnapshotAttribute => snapshots::attributes::reset;
    Stateful write RestoreManagedPrefixListVersion => prefix_lists::restore;
    Stateful write RevokeSecurityGroupEgress => security_groups::rules::revoke_egress;
    Stateful write RevokeSecurityGroupIngress => security_groups::rules::revoke_ingress;
    Real wide RunInstances => instances::launch::run;
    Stateful read SearchTransitGatewayRoutes => transit_gateways::search::search;
    Stateful write SendDiagnosticInterrupt => instances::hostnames::send_diagnostic_interrupt;
    Real write StartInstances => instances::lifecycle::start;
    Stateful write StartVpcEndpointServicePrivateDnsVerification => vpc_endpoints::services::verify;
    Real write StopInstances => instances::lifecycle::stop;
    Real write TerminateInstances => instances::lifecycle::terminate;
    Stateful write UnassignIpv6Addresses => network_interfaces::assign::unassign_ipv6;
    Stateful write UnassignPrivateIpAddresses => network_interfaces::assign::unassign_private;
    Stateful write UnassignPrivateNatGatewayAddress => vpcs::nat_gateways::unassign_address;
    Stateful write UnmonitorInstances => instances::attributes::unmonitor;
    Stateful write UpdateSecurityGroupRuleDescriptionsEgress => security_groups::rules::describe_egress_as;
    Stateful write UpdateSecurityGroupRuleDescriptionsIngress => security_groups::rules::describe_ingress_as;
}

/// The line of an operation, where it is answered: that of a function of its own goes
/// before a row.
pub fn entry(name: &str) -> Option<&'static Entry> {
    TABLE
        .binary_search_by(|entry| entry.name.cmp(name))
        .ok()
        .and_then(|at| TABLE.get(at))
        .or_else(|| generic::entry(name))
}

/// How honest the answer of an operation is.
pub fn label(name: &str) -> Label {
    entry(name).map_or(Label::Unsupported, |entry| entry.label)
}

/// Whether an operation computes for so long that async threads must not run it.
pub fn is_slow(name: &str) -> bool {
    entry(name).is_some_and(|entry| matches!(entry.handler, Handler::Slow { .. }))
}

/// An answer, and the commit that must be durable before it leaves.
pub struct Answered {
    /// The typed result.
    pub result: Box<dyn Shape>,
    /// Sequence number of the newest commit that the answer shows.
    pub version: u64,
}

impl Store {
    /// Answers one request that the wire has decoded and checked.
    ///
    /// # Errors
    /// EC2's error, with no trace left in the store.
    pub fn execute(
        &self,
        call: &Call,
        operation: &OperationDef,
        request: &dyn Shape,
        seed: impl FnOnce() -> [u8; 32],
    ) -> Result<Answered> {
        let Some(entry) = entry(operation.name) else {
            return Err(generic::refusals::refused(operation.name));
        };
        let call = &Call {
            elsewhere: self.elsewhere(),
            ..call.clone()
        };
        match entry.handler {
            Handler::Read(read) => {
                let realm = self.snapshot(call)?;
                let result = read(call, &realm, request)?;
                Ok(Answered {
                    result,
                    version: realm.version,
                })
            }
            Handler::Write(change) | Handler::Joint { change, .. } => {
                let work = |transaction: &mut Transaction<'_>| {
                    generic::removal::check_unheld(transaction, operation, request)?;
                    let answer = change(transaction, request)?;
                    quotas::check(transaction, operation.name)?;
                    Ok(answer)
                };
                let other = match entry.handler {
                    Handler::Joint { other, .. } => other(call, &*self.snapshot(call)?, request),
                    _ => None,
                };
                let (result, version) = match other {
                    Some(other) => self.write_both(call, &other, work)?,
                    None => self.write(call, work)?,
                };
                Ok(Answered { result, version })
            }
            Handler::Wide(write) => {
                let call = &self.widened(call);
                let (result, version) =
                    self.write(call, |transaction| write(transaction, request))?;
                Ok(Answered { result, version })
            }
            Handler::Slow { prepare, commit } => {
                let prepared = prepare(call, &*self.snapshot(call)?, request, seed())?;
                let (result, version) =
                    self.write(call, |transaction| commit(transaction, request, prepared))?;
                Ok(Answered { result, version })
            }
            Handler::Generic(family, row) if row.verb.reads() => {
                let realm = self.snapshot(call)?;
                let result = generic::answer_read(family, row, call, &realm, request)?;
                Ok(Answered {
                    result,
                    version: realm.version,
                })
            }
            Handler::Generic(family, row) => {
                let (result, version) = self.write(call, |transaction| {
                    generic::answer_write(family, row, transaction, request)
                })?;
                Ok(Answered { result, version })
            }
        }
    }
}

/// A required member that the wire has already asked for.
pub(crate) fn required<'a, T>(member: &'a Option<T>, name: &str) -> Result<&'a T> {
    member.as_ref().ok_or_else(|| {
        Ec2Error::new(
            ErrorCode::MissingParameter,
            format!("The request must contain the parameter {name}"),
        )
    })
}

/// What EC2 answers to a value that a parameter cannot have.
pub(crate) fn invalid_value(parameter: &str, value: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::InvalidParameterValue,
        format!("Value ({value}) for parameter {parameter} is invalid."),
    )
}

/// A list member: empty where it was not given.
pub(crate) fn listed<T>(member: &Option<Vec<T>>) -> &[T] {
    member.as_deref().unwrap_or_default()
}

/// A member of text. Clients send empty text where they have nothing to say.
pub(crate) fn said(member: &Option<Str>) -> Option<&Str> {
    member.as_ref().filter(|text| !text.is_empty())
}

/// The text of a member: empty where it was not given.
pub(crate) fn text(member: &Option<Str>) -> &str {
    member.as_deref().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order_and_in_the_model() {
        assert!(TABLE.is_sorted_by(|one, next| one.name < next.name));
        for entry in TABLE {
            assert!(
                orrery_wire::operation(entry.name).is_some(),
                "{}",
                entry.name
            );
        }
    }
}
