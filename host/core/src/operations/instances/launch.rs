//! RunInstances.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html>

mod devices;
mod interfaces;
pub(in crate::operations) mod managers;
mod network;
pub(in crate::operations) mod parameters;
#[cfg(test)]
mod tests;

use std::{borrow::Cow, sync::Arc};

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    effects::Effect,
    idempotency::ClientToken,
    operations::{
        capacity_reservations, hosts, images, launch_templates, listed,
        network_interfaces::limits::Limits, placement_groups, quotas, spot, volumes::making,
    },
    resources::{
        Instance, Reservation, SpotRequest, Subnet, Volume,
        backing::VolumeBacking,
        instances::{Attributes, Machine, State},
        volumes::VolumeAttachment,
    },
    store::{Located, Realm, Transaction},
    tags::{self, Tags},
};

use super::{describe, profiles};

/// The most instances of one call.
pub const MAXIMUM: i32 = 10_000;

pub(in crate::operations) const TAGGABLE: &[&str] = &[
    "instance",
    "volume",
    "network-interface",
    "spot-instances-request",
    "elastic-gpu",
    "capacity-reservation",
];

/// What is the same for every instance of the launch.
struct Plan {
    reservation: Reservation,
    interfaces: Vec<interfaces::Plan>,
    limits: Option<Limits>,
    volumes: Vec<devices::Plan>,
    instance_tags: Tags,
    interface_tags: Tags,
    volume_tags: Tags,
}

/// RunInstances: all of the launch happens, or none.
///
/// # Errors
/// EC2's, in EC2's order: what is malformed, what does not exist, what does not fit
/// together, what there is not enough of.
pub fn run(
    transaction: &mut Transaction<'_>,
    request: &shapes::RunInstancesRequest,
) -> Result<shapes::Reservation> {
    let token = ClientToken::of(request.client_token.as_ref(), request)?;
    if let Some(token) = &token
        && let Some((ordinal, _)) = token
            .earlier::<Reservation>(transaction, |reservation| reservation.client_token.as_ref())?
    {
        return describe::reservation(transaction.call, transaction, ordinal);
    }
    let (request, tags) = merged(transaction, request)?;
    let count = usize::try_from(count(&request)?).unwrap_or(1);
    let spot = spot::of_launch(transaction, &request, count)?;
    let origin = Origin { token, tags, spot };
    let reservation = launch(transaction, &request, origin)?;
    describe::reservation(transaction.call, transaction, reservation)
}

/// What a launch is part of.
#[derive(Default)]
pub(in crate::operations) struct Origin {
    /// Token of the call.
    pub(in crate::operations) token: Option<ClientToken>,
    /// Tags that tell where instances come from.
    pub(in crate::operations) tags: Tags,
    /// The open spot requests of its instances.
    pub(in crate::operations) spot: Vec<u64>,
}

/// A launch with what its template says, and the tags that tell so.
///
/// # Errors
/// Those of naming a template and a version.
pub(in crate::operations) fn merged<'q>(
    realm: &Realm,
    request: &'q shapes::RunInstancesRequest,
) -> Result<(Cow<'q, shapes::RunInstancesRequest>, Tags)> {
    let mut tags = Tags::default();
    let Some((merged, template, version)) = launch_templates::into_launch(realm, request)? else {
        return Ok((Cow::Borrowed(request), tags));
    };
    tags.set(text!("aws:ec2launchtemplate:id"), template);
    let version = Str::from(version.to_string());
    tags.set(text!("aws:ec2launchtemplate:version"), version);
    Ok((Cow::Owned(merged), tags))
}

/// Launches what a request describes, all of it; gives the reservation's ordinal.
///
/// # Errors
/// As [`run`].
pub(in crate::operations) fn launch(
    transaction: &mut Transaction<'_>,
    request: &shapes::RunInstancesRequest,
    origin: Origin,
) -> Result<u64> {
    let settled = hosts::settle(transaction, request)?;
    let request = settled.as_ref().unwrap_or(request);
    let count = count(request)?;
    let mut plan = plan(transaction, request, origin.token)?;
    for tag in origin.tags.iter() {
        plan.instance_tags.set(tag.key.clone(), tag.value.clone());
    }
    if let Some((key, value)) = managers::tag(transaction.call, &plan.reservation.manager) {
        plan.instance_tags.set(key, value);
    }
    let places = Places::of(transaction, &mut plan.reservation, count)?;
    let made = make(transaction, plan, count, &places, &origin.spot)?;
    quotas::check(transaction, quotas::LAUNCH)?;
    Ok(made)
}

/// Where each instance of a launch is: hosts and capacity reservations, by index.
struct Places {
    hosts: Vec<Str>,
    reserved: Vec<Str>,
}

impl Places {
    fn of(realm: &Realm, launch: &mut Reservation, count: u32) -> Result<Self> {
        let count = usize::try_from(count).unwrap_or(1);
        let attributes = &launch.attributes;
        let placement = &attributes.placement;
        let kind = &attributes.instance_type;
        let hosts = hosts::place(realm, placement, kind, &launch.zone, count)?;
        let fits = capacity_reservations::Launch {
            kind,
            platform: &launch.platform_details,
            zone: &launch.zone,
            tenancy: &placement.tenancy,
        };
        let reserved = capacity_reservations::claim(realm, &attributes.capacity, &fits, count)?;
        if let Some(host) = hosts.first() {
            let placement = &mut Arc::make_mut(&mut launch.attributes).placement;
            placement.host = Some(host.clone());
            placement.tenancy = text!("host");
        }
        Ok(Self { hosts, reserved })
    }

    /// Attributes of its own for an instance on another host than the first's.
    fn own(&self, index: usize, attributes: &Arc<Attributes>) -> Option<Arc<Attributes>> {
        let host = self.hosts.get(index)?;
        (attributes.placement.host.as_ref() != Some(host)).then(|| {
            let mut own = Attributes::clone(attributes);
            own.placement.host = Some(host.clone());
            Arc::new(own)
        })
    }
}

/// What would refuse a launch with these parameters now, apart from what it lacks.
pub(in crate::operations) fn problems(
    call: &Call,
    realm: &Realm,
    request: &shapes::RunInstancesRequest,
) -> Vec<Ec2Error> {
    let image = request
        .image_id
        .as_deref()
        .map(|id| images::for_launch(call, realm, id))
        .transpose();
    let kind = match (&request.instance_type, &image) {
        (Some(_), Ok(Some(image))) => parameters::instance_type(request, image).err(),
        _ => None,
    };
    let found = [
        image.err(),
        kind,
        parameters::key_pair(realm, request).err(),
        network::plan(realm, request).err(),
    ];
    found.into_iter().flatten().collect()
}

/// Between MinCount and MaxCount as many as there can be: all of MaxCount.
fn count(request: &shapes::RunInstancesRequest) -> Result<u32> {
    let (least, most) = (
        request.min_count.unwrap_or(1),
        request.max_count.unwrap_or(1),
    );
    let refuse = |message: String| Err(Ec2Error::new(ErrorCode::InvalidParameterValue, message));
    if least < 1 {
        return refuse(format!(
            "Value ({least}) for parameter minCount is invalid. Value must be greater than or equal to 1."
        ));
    }
    if most < least {
        return refuse(format!(
            "Value ({most}) for parameter maxCount is invalid. It must be greater than or equal to minCount ({least})."
        ));
    }
    if least > MAXIMUM {
        return Err(Ec2Error::new(
            ErrorCode::InstanceLimitExceeded,
            format!(
                "You have requested more instances ({least}) than your current instance limit of {MAXIMUM} allows for the specified instance type."
            ),
        ));
    }
    Ok(u32::try_from(most.min(MAXIMUM)).unwrap_or(1))
}

fn plan(
    transaction: &mut Transaction<'_>,
    request: &shapes::RunInstancesRequest,
    client_token: Option<ClientToken>,
) -> Result<Plan> {
    let specifications = Some(listed(&request.tag_specifications));
    let instance_tags = tags::specified(specifications, "instance", TAGGABLE)?;
    let interface_tags = tags::specified(specifications, "network-interface", TAGGABLE)?;
    let volume_tags = tags::specified(specifications, "volume", TAGGABLE)?;
    let (image, manager) = parameters::image(transaction, request)?;
    let kind = parameters::instance_type(request, &image)?;
    let key = parameters::key_pair(transaction, request)?;
    let network = network::plan(transaction, request)?;
    let subnet = Arc::clone(transaction.get::<Subnet>(&network.subnet)?);
    let has_ipv6 = subnet.assign_ipv6
        || request.ipv6_address_count.is_some()
        || !listed(&request.ipv6_addresses).is_empty();
    let is_special =
        network.interfaces.len() > 1 || !listed(&request.network_interfaces).is_empty();
    let mut limits = None;
    if is_special || has_ipv6 {
        limits = Limits::of(&kind.name);
    }
    if let Some(limits) = &limits {
        network.check(limits)?;
    }
    let volumes = devices::plan(transaction, request, &image, &network.zone)?;
    let mut attributes =
        parameters::attributes(transaction.call, transaction, request, kind, &image)?;
    attributes.private_dns = parameters::private_dns(request, &subnet);
    if attributes.metadata.tags {
        tags::check_readable(&instance_tags)?;
    }
    if let Some(placement) = &request.placement {
        let group = placement_groups::wanted(transaction, placement)?;
        attributes.placement.group = group.unwrap_or_default();
    }
    let reservation = Reservation {
        id: Str::new(),
        created: transaction.call.now,
        client_token,
        image: image.id.clone(),
        image_attributes: image.attributes().to_vec(),
        architecture: image.architecture.clone(),
        platform: image.platform.clone(),
        platform_details: image.platform_details.clone(),
        usage_operation: image.usage_operation.clone(),
        root_device: image.root_device_name.clone(),
        virtualization: image.virtualization.clone(),
        boot_mode: image.boot_mode.clone(),
        key_name: key.as_ref().map(|key| key.name.clone()),
        public_key: key.as_ref().map(|key| key.public_key.clone()),
        vpc: network.vpc,
        subnet: network.subnet,
        zone: network.zone,
        zone_id: network.zone_id,
        manager,
        attributes: Arc::new(attributes),
        first: 0,
        instances: 0,
    };
    Ok(Plan {
        reservation,
        interfaces: network.interfaces,
        limits,
        volumes,
        instance_tags,
        interface_tags,
        volume_tags,
    })
}

fn make(
    transaction: &mut Transaction<'_>,
    plan: Plan,
    count: u32,
    places: &Places,
    requests: &[u64],
) -> Result<u64> {
    let now = transaction.call.now;
    let plain = match plan.interfaces.as_slice() {
        [only] => only.take_plain(transaction, count)?,
        _ => None,
    };
    let first = Instance::table(transaction).next_ordinal();
    let (manager, root_device) = (
        plan.reservation.manager.clone(),
        plan.reservation.root_device.clone(),
    );
    let attributes = Arc::clone(&plan.reservation.attributes);
    let profile = attributes.iam_profile.clone();
    let mut instances = Vec::with_capacity(count as usize);
    let (reservation, _) = transaction.insert(|id| Reservation {
        id,
        first,
        instances: count,
        ..plan.reservation
    });
    for launch_index in 0..count {
        let instance = Instance::table(transaction).next_ordinal();
        let index = instances.len();
        let spot_request = requests
            .get(index)
            .and_then(|at| transaction.table::<SpotRequest>().at(*at))
            .map(|request| request.id.clone());
        let tags = &plan.interface_tags;
        let mut interfaces = Vec::with_capacity(plan.interfaces.len());
        for interface in &plan.interfaces {
            interfaces.push(match plain.as_ref().and_then(|plain| plain.get(index)) {
                Some(plain) => interface.insert_plain(transaction, instance, plain, tags),
                None => interface.insert(transaction, instance, plan.limits.as_ref(), tags)?,
            });
        }
        let volumes = plan.volumes.iter().map(|volume| {
            let is_root = volume.device == root_device;
            let size = volume.spec.size;
            let backing = making::of_launch(transaction.call, &manager, size, is_root);
            insert_volume(transaction, volume, instance, &plan.volume_tags, backing)
        });
        let volumes = volumes.collect();
        let (ordinal, made) = transaction.insert(|id| Instance {
            id,
            reservation,
            launch_index,
            state: State::Pending,
            reason: None,
            transition: None,
            launched: now,
            since: now,
            interfaces,
            volumes,
            own: places.own(index, &attributes),
            spot_request,
            capacity_reservation: places.reserved.get(index).cloned(),
            machine: Machine {
                generation: 1,
                ..Machine::default()
            },
            tags: plan.instance_tags.clone(),
        });
        if let Some(profile) = profile.clone() {
            profiles::insert(transaction, &made.id, profile);
        }
        instances.push(ordinal);
        transaction.effect(Effect::Reconcile { instance: ordinal });
    }
    spot::fulfil::fulfilled(transaction, requests, &instances);
    Ok(reservation)
}

fn insert_volume(
    transaction: &mut Transaction<'_>,
    plan: &devices::Plan,
    instance: u64,
    tags: &Tags,
    backing: Option<Arc<VolumeBacking>>,
) -> u64 {
    let now = transaction.call.now;
    let attachment = VolumeAttachment {
        instance,
        device: plan.device.clone(),
        delete_on_termination: plan.delete_on_termination,
        since: now,
        change: None,
    };
    let (ordinal, _) = transaction.insert(|id| Volume {
        attachments: vec![attachment],
        backing,
        ..Volume::new(id, Arc::clone(&plan.spec), now, tags.clone())
    });
    ordinal
}
