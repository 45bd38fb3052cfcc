//! The parameters of a launch, one by one.

use std::sync::Arc;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use orrery_wire::{Str, shapes};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    catalogue::instance_types::{self, InstanceType},
    effects::Effect,
    operations::{
        iam::profiles,
        images::{self, LaunchImage},
        instances::{launch::managers, metadata_defaults, options},
        required, said, text,
    },
    resources::{
        KeyPair, Subnet,
        instances::{Attributes, MetadataOptions, Placement, PrivateDns},
    },
    store::{Realm, Transaction},
};

/// Most bytes of user data, decoded.
pub const MAXIMUM_USER_DATA: usize = 16_384;

/// The image and the VM manager that launches it.
pub(super) fn image(
    transaction: &mut Transaction<'_>,
    request: &shapes::RunInstancesRequest,
) -> Result<(LaunchImage, Str)> {
    let id = required(&request.image_id, "ImageId")?;
    let image = images::for_launch(transaction.call, transaction, id)?;
    let manager = managers::of(transaction.call, transaction, &image)?;
    if image.unknown {
        transaction.effect(Effect::Warn {
            message: Str::from(format!(
                "image {id} is in no catalogue; the VM manager {manager} launches it all the same \
                 (ORRERY_STRICT_AMIS=1 refuses it)"
            )),
        });
    }
    Ok((image, manager))
}

pub(super) fn instance_type(
    request: &shapes::RunInstancesRequest,
    image: &LaunchImage,
) -> Result<&'static InstanceType> {
    let name = request.instance_type.as_deref().unwrap_or("m1.small");
    let Some(kind) = instance_types::find(name) else {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!("Invalid value '{name}' for InstanceType."),
        ));
    };
    if !image.unknown
        && !kind
            .architectures
            .iter()
            .any(|one| *one == image.architecture.as_str())
    {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "The architecture '{}' of the specified instance type does not match the architecture '{}' of the specified AMI. \
                 Specify an instance type and an AMI that have matching architectures, and try again. You can use \
                 'describe-instance-types' or 'describe-images' to discover the architecture of the instance type or AMI.",
                kind.architectures
                    .iter()
                    .map(ToString::to_string)
                    .collect::<Vec<_>>()
                    .join(","),
                image.architecture
            ),
        ));
    }
    Ok(kind)
}

pub(super) fn key_pair(
    realm: &Realm,
    request: &shapes::RunInstancesRequest,
) -> Result<Option<Arc<KeyPair>>> {
    let Some(name) = said(&request.key_name) else {
        return Ok(None);
    };
    match KeyPair::named(realm, name) {
        Some((_, pair)) => Ok(Some(Arc::clone(pair))),
        None => Err(Ec2Error::new(
            ErrorCode::InvalidKeyPairNotFound,
            format!("The key pair '{name}' does not exist"),
        )),
    }
}

/// User data as it is kept: canonical base64; nothing where it is empty.
///
/// # Errors
/// `InvalidParameterValue` where it is not base64 or too long.
pub fn user_data(encoded: &str) -> Result<Option<Str>> {
    let refuse = |message: String| Err(Ec2Error::new(ErrorCode::InvalidParameterValue, message));
    let compact: String = encoded
        .chars()
        .filter(|c| !c.is_ascii_whitespace())
        .collect();
    let Ok(bytes) = STANDARD.decode(&compact) else {
        return refuse("Invalid BASE64 encoding of user data.".into());
    };
    if bytes.len() > MAXIMUM_USER_DATA {
        return refuse(format!("User data is limited to {MAXIMUM_USER_DATA} bytes"));
    }
    Ok((!bytes.is_empty()).then(|| Str::from(compact)))
}

pub(super) fn attributes(
    call: &Call,
    realm: &Realm,
    request: &shapes::RunInstancesRequest,
    kind: &InstanceType,
    image: &LaunchImage,
) -> Result<Attributes> {
    let mut metadata = metadata_defaults::base(realm, image.imds_v2);
    if let Some(options) = &request.metadata_options {
        change_metadata(
            &mut metadata,
            &MetadataChange {
                tokens: options.http_tokens.as_ref(),
                hop_limit: options.http_put_response_hop_limit,
                endpoint: options.http_endpoint.as_ref(),
                ipv6: options.http_protocol_ipv6.as_ref(),
                tags: options.instance_metadata_tags.as_ref(),
            },
        )?;
    }
    metadata_defaults::check_enforced(realm, &metadata)?;
    let cpu_credits = match request.credit_specification.as_ref() {
        Some(specification) => Some(credits(text(&specification.cpu_credits), kind)?),
        None => default_credits(kind),
    };
    let placement = request.placement.as_ref();
    Ok(Attributes {
        instance_type: kind.name.clone(),
        user_data: request
            .user_data
            .as_deref()
            .map(user_data)
            .transpose()?
            .flatten(),
        disable_api_termination: request.disable_api_termination.unwrap_or(false),
        disable_api_stop: request.disable_api_stop.unwrap_or(false),
        shutdown_behavior: request
            .instance_initiated_shutdown_behavior
            .clone()
            .unwrap_or(arcstr::literal!("stop")),
        ebs_optimized: request.ebs_optimized.unwrap_or(false),
        ena_support: true,
        kernel: request.kernel_id.clone(),
        ramdisk: request.ramdisk_id.clone(),
        monitoring: request
            .monitoring
            .as_ref()
            .and_then(|monitoring| monitoring.enabled)
            .unwrap_or(false),
        cpu_credits,
        metadata,
        iam_profile: profiles::named(call, request.iam_instance_profile.as_ref())?,
        placement: Placement {
            tenancy: placement
                .and_then(|placement| placement.tenancy.clone())
                .unwrap_or_default(),
            group: Str::new(),
            partition: placement.and_then(|placement| placement.partition_number),
            host: placement.and_then(|placement| placement.host_id.clone()),
            affinity: placement.and_then(|placement| placement.affinity.clone()),
        },
        auto_recovery: request
            .maintenance_options
            .as_ref()
            .and_then(|options| options.auto_recovery.clone())
            .unwrap_or(arcstr::literal!("default")),
        reboot_migration: None,
        cpu: options::check_processors(
            &kind.name,
            request.cpu_options.as_ref().and_then(|cpu| cpu.core_count),
            request
                .cpu_options
                .as_ref()
                .and_then(|cpu| cpu.threads_per_core),
        )?,
        capacity: options::capacity_preference(
            request.capacity_reservation_specification.as_ref(),
        )?,
        enclave: request
            .enclave_options
            .as_ref()
            .and_then(|options| options.enabled)
            .unwrap_or(false),
        hibernation: request
            .hibernation_options
            .as_ref()
            .and_then(|options| options.configured)
            .unwrap_or(false),
        private_dns: PrivateDns::default(),
    })
}

/// The names of the instances: as the request says, or else their subnet.
pub(super) fn private_dns(request: &shapes::RunInstancesRequest, subnet: &Subnet) -> PrivateDns {
    let dns = request.private_dns_name_options.as_ref();
    let usual = &subnet.private_dns;
    PrivateDns {
        hostname_type: dns
            .and_then(|dns| dns.hostname_type.clone())
            .unwrap_or_else(|| subnet.hostname_type()),
        a_record: dns
            .and_then(|dns| dns.enable_resource_name_dns_a_record)
            .unwrap_or(usual.a_record),
        aaaa_record: dns
            .and_then(|dns| dns.enable_resource_name_dns_aaaa_record)
            .unwrap_or(usual.aaaa_record),
    }
}

/// The credit option that a burstable type has by default.
pub fn default_credits(kind: &InstanceType) -> Option<Str> {
    if !kind.burstable {
        return None;
    }
    Some(if kind.name.starts_with("t2.") {
        arcstr::literal!("standard")
    } else {
        arcstr::literal!("unlimited")
    })
}

/// Checks a credit option for a type.
///
/// # Errors
/// `InvalidParameterCombination` where the type has no credits,
/// `InvalidParameterValue` for anything but `standard` and `unlimited`.
pub fn credits(option: &str, kind: &InstanceType) -> Result<Str> {
    if !kind.burstable {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            format!(
                "The CPU credit specification is only supported for burstable performance instance types, not for {}.",
                kind.name
            ),
        ));
    }
    match option {
        "standard" => Ok(arcstr::literal!("standard")),
        "unlimited" => Ok(arcstr::literal!("unlimited")),
        _ => Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "Value ({option}) for parameter cpuCredits is invalid. Valid values: standard, unlimited."
            ),
        )),
    }
}

/// What a request wants of the metadata options; the rest stays.
#[derive(Default)]
pub struct MetadataChange<'a> {
    /// `optional` or `required`.
    pub tokens: Option<&'a Str>,
    /// 1 to 64.
    pub hop_limit: Option<i32>,
    /// `enabled` or `disabled`, as the rest.
    pub endpoint: Option<&'a Str>,
    /// IPv6.
    pub ipv6: Option<&'a Str>,
    /// Tags.
    pub tags: Option<&'a Str>,
}

/// Changes metadata options.
///
/// # Errors
/// `InvalidParameterValue` for a hop limit outside 1 to 64.
pub fn change_metadata(options: &mut MetadataOptions, change: &MetadataChange<'_>) -> Result<()> {
    if let Some(hops) = change.hop_limit {
        if !(1..=64).contains(&hops) {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterValue,
                format!(
                    "Value ({hops}) for parameter httpPutResponseHopLimit is invalid. Valid values are integers from 1 to 64."
                ),
            ));
        }
        options.hop_limit = hops;
    }
    if let Some(tokens) = change.tokens {
        options.tokens_required = tokens == "required";
    }
    if let Some(endpoint) = change.endpoint {
        options.enabled = endpoint == "enabled";
    }
    if let Some(ipv6) = change.ipv6 {
        options.ipv6 = ipv6 == "enabled";
    }
    if let Some(tags) = change.tags {
        options.tags = tags == "enabled";
    }
    Ok(())
}
