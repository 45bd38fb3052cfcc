//! How much AWS lets a new account have in a region, where `ORRERY_QUOTAS=aws` asks for
//! it. Counted last, once everything else has been granted, so that a refused call ends
//! with nothing changed. Launches count where they are made, whatever they are part of.
//! <https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html>,
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-resource-limits.html>

use std::sync::Arc;

use orrery_wire::Str;

use crate::{
    Ec2Error, ErrorCode, Result,
    catalogue::instance_types,
    resources::{
        Address, Instance, InternetGateway, NatGateway, NetworkAcl, RouteTable, SecurityGroup,
        SpotRequest, Subnet, Vpc, instances::State, spot,
    },
    settings::Quotas,
    store::{Realm, Resource, Transaction},
};

/// What every launch checks by itself: RunInstances, spot requests and fleets.
pub(super) const LAUNCH: &str = "a launch";
/// What everything that opens spot requests checks by itself.
pub(super) const SPOT: &str = "a spot request";

const STARTS: &[&str] = &[LAUNCH, "StartInstances"];

struct Quota {
    operations: &'static [&'static str],
    /// How many count as the one that has just been made does.
    count: fn(&Realm) -> usize,
    most: usize,
    code: ErrorCode,
    message: &'static str,
}

static QUOTAS: [Quota; 12] = [
    Quota {
        operations: STARTS,
        count: |realm| processors(realm, is_standard),
        most: 5,
        code: ErrorCode::VcpuLimitExceeded,
        message: "You have requested more vCPU capacity than your current vCPU limit of 5 allows for the instance bucket that the specified instance type belongs to. Please visit http://aws.amazon.com/contact-us/ec2-request to request an adjustment to this limit.",
    },
    Quota {
        operations: STARTS,
        count: |realm| processors(realm, |kind| !is_standard(kind)),
        most: 0,
        code: ErrorCode::VcpuLimitExceeded,
        message: "You have requested more vCPU capacity than your current vCPU limit of 0 allows for the instance bucket that the specified instance type belongs to. Please visit http://aws.amazon.com/contact-us/ec2-request to request an adjustment to this limit.",
    },
    Quota {
        operations: &[SPOT],
        count: |realm| spot_processors(realm, is_standard),
        most: 5,
        code: ErrorCode::MaxSpotInstanceCountExceeded,
        message: "Max spot instance count exceeded",
    },
    Quota {
        operations: &[SPOT],
        count: |realm| spot_processors(realm, |kind| !is_standard(kind)),
        most: 0,
        code: ErrorCode::MaxSpotInstanceCountExceeded,
        message: "Max spot instance count exceeded",
    },
    Quota {
        operations: &["CreateVpc", "CreateDefaultVpc"],
        count: |realm| realm.table::<Vpc>().len(),
        most: 5,
        code: ErrorCode::VpcLimitExceeded,
        message: "The maximum number of VPCs has been reached.",
    },
    Quota {
        operations: &["CreateSubnet", "CreateDefaultSubnet"],
        count: |realm| beside_newest(realm, |one: &Subnet| &one.vpc),
        most: 200,
        code: ErrorCode::SubnetLimitExceeded,
        message: "The maximum number of subnets has been reached.",
    },
    Quota {
        operations: &["CreateRouteTable"],
        count: |realm| beside_newest(realm, |one: &RouteTable| &one.vpc),
        most: 200,
        code: ErrorCode::RouteTableLimitExceeded,
        message: "The maximum number of route tables has been reached.",
    },
    Quota {
        operations: &["CreateNetworkAcl"],
        count: |realm| beside_newest(realm, |one: &NetworkAcl| &one.vpc),
        most: 200,
        code: ErrorCode::NetworkAclLimitExceeded,
        message: "The maximum number of network ACLs has been reached.",
    },
    Quota {
        operations: &["CreateSecurityGroup"],
        count: |realm| realm.table::<SecurityGroup>().len(),
        most: 2_500,
        code: ErrorCode::SecurityGroupLimitExceeded,
        message: "The maximum number of security groups has been reached.",
    },
    Quota {
        operations: &["CreateInternetGateway"],
        count: |realm| realm.table::<InternetGateway>().len(),
        most: 5,
        code: ErrorCode::InternetGatewayLimitExceeded,
        message: "The maximum number of internet gateways has been reached.",
    },
    Quota {
        operations: &["CreateNatGateway"],
        count: nat_gateways,
        most: 5,
        code: ErrorCode::NatGatewayLimitExceeded,
        message: "Performing this operation would exceed the limit of 5 NAT gateways",
    },
    Quota {
        operations: &["AllocateAddress"],
        count: |realm| realm.table::<Address>().len(),
        most: 5,
        code: ErrorCode::AddressLimitExceeded,
        message: "The maximum number of addresses has been reached.",
    },
];

/// Refuses what an operation has made where it is more than an account may have.
///
/// # Errors
/// The `…LimitExceeded` of the kind.
pub(super) fn check(transaction: &Transaction<'_>, operation: &str) -> Result<()> {
    if transaction.call.settings.quotas == Quotas::Off {
        return Ok(());
    }
    let mut quotas = QUOTAS
        .iter()
        .filter(|quota| quota.operations.contains(&operation));
    match quotas.find(|quota| (quota.count)(transaction) > quota.most) {
        Some(quota) => Err(Ec2Error::new(quota.code, quota.message)),
        None => Ok(()),
    }
}

/// The virtual processors of on-demand instances that run, of some families of types.
fn processors(realm: &Realm, of: impl Fn(&str) -> bool) -> usize {
    let mut sum = 0;
    for instance in realm.table::<Instance>().values() {
        let runs = matches!(instance.state, State::Pending | State::Running);
        let Some(reservation) = instance.reservation(realm) else {
            continue;
        };
        let kind = &instance.attributes(reservation).instance_type;
        if runs && instance.spot_request.is_none() && of(kind) {
            sum += processors_of(kind);
        }
    }
    sum
}

/// The virtual processors of spot requests that wait or have an instance, of some families
/// of types.
fn spot_processors(realm: &Realm, of: impl Fn(&str) -> bool) -> usize {
    let live =
        |one: &&Arc<SpotRequest>| matches!(one.state, spot::State::Open | spot::State::Active);
    let requests = realm.table::<SpotRequest>().values().filter(live);
    let kinds = requests.map(|one| one.launch.instance_type.as_deref().unwrap_or("m1.small"));
    kinds.filter(|kind| of(kind)).map(processors_of).sum()
}

fn processors_of(kind: &str) -> usize {
    instance_types::find(kind).map_or(1, |kind| usize::try_from(kind.vcpus).unwrap_or(usize::MAX))
}

/// Whether a type counts with the A, C, D, H, I, M, R, T and Z families.
fn is_standard(kind: &str) -> bool {
    let mut letters = kind.split(|letter: char| !letter.is_ascii_lowercase());
    matches!(
        letters.next().unwrap_or_default(),
        "a" | "c" | "d" | "h" | "i" | "im" | "is" | "m" | "r" | "t" | "z"
    )
}

/// How many are in the same place as the newest, which is one of them.
fn beside_newest<R: Resource>(realm: &Realm, place: impl Fn(&R) -> &Str) -> usize {
    let table = realm.table::<R>();
    let newest = table.values().last().map(|newest| place(newest));
    table
        .values()
        .filter(|one| Some(place(one)) == newest)
        .count()
}

/// NAT gateways count by zone, while they live.
fn nat_gateways(realm: &Realm) -> usize {
    let zone = |one: &NatGateway| Some(&realm.table::<Subnet>().get(&one.subnet)?.zone);
    let table = realm.table::<NatGateway>();
    let newest = table.values().last().and_then(|newest| zone(newest));
    let living = table.values().filter(|one| one.life.is_live());
    living.filter(|one| zone(one) == newest).count()
}
