//! Images as RunInstances takes them.

use std::sync::Arc;

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result, catalogue,
    operations::listed,
    resources::{
        OwnImage,
        images::{Backing, Making, unavailable},
    },
    settings::UnknownImages,
    store::{Realm, Resource},
    tags::Tags,
};

use super::{Known, making};

/// What a launch needs to know of its image.
#[derive(Clone)]
pub struct LaunchImage {
    /// `ami-…`
    pub id: Str,
    /// For example `x86_64`.
    pub architecture: Str,
    /// `windows` where it is.
    pub platform: Option<Str>,
    /// For example `Linux/UNIX`.
    pub platform_details: Str,
    /// For example `RunInstances`.
    pub usage_operation: Str,
    /// Device name of the root volume.
    pub root_device_name: Str,
    /// `hvm` or `paravirtual`.
    pub virtualization: Str,
    /// `legacy-bios`, `uefi` or `uefi-preferred`, where the image says.
    pub boot_mode: Option<Str>,
    /// The devices that every instance gets.
    pub devices: Vec<shapes::BlockDeviceMapping>,
    /// Instances ask for metadata tokens unless the launch says otherwise.
    pub imds_v2: bool,
    /// What a VM manager has of it.
    pub backing: Option<Arc<Backing>>,
    /// No catalogue knows the id; the rest is what images usually are.
    pub unknown: bool,
}

impl LaunchImage {
    /// What the VM manager is told of the image again.
    pub fn attributes(&self) -> &[(Str, Str)] {
        match self.backing.as_deref().map(|backing| &backing.making) {
            Some(Making::Made(attributes)) => attributes,
            _ => &[],
        }
    }

    fn assumed(id: &str) -> Self {
        let disk = shapes::EbsBlockDevice {
            delete_on_termination: Some(true),
            volume_size: Some(8),
            volume_type: Some(text!("gp3")),
            iops: Some(3000),
            throughput: Some(125),
            encrypted: Some(false),
            ..Default::default()
        };
        let root = shapes::BlockDeviceMapping {
            device_name: Some(text!("/dev/sda1")),
            ebs: Some(disk),
            ..Default::default()
        };
        Self {
            id: id.into(),
            architecture: text!("x86_64"),
            platform: None,
            platform_details: text!("Linux/UNIX"),
            usage_operation: text!("RunInstances"),
            root_device_name: text!("/dev/sda1"),
            virtualization: text!("hvm"),
            boot_mode: None,
            devices: vec![root],
            imds_v2: false,
            backing: None,
            unknown: true,
        }
    }

    fn of(call: &Call, known: &Known) -> Self {
        let image = known.shape(call, Tags::NONE);
        Self {
            backing: making::backing(call, known),
            devices: listed(&image.block_device_mappings).to_vec(),
            id: image.image_id.unwrap_or_default(),
            architecture: image.architecture.unwrap_or(text!("x86_64")),
            platform: image.platform,
            platform_details: image.platform_details.unwrap_or(text!("Linux/UNIX")),
            usage_operation: image.usage_operation.unwrap_or(text!("RunInstances")),
            root_device_name: image.root_device_name.unwrap_or(text!("/dev/sda1")),
            virtualization: image.virtualization_type.unwrap_or(text!("hvm")),
            boot_mode: image.boot_mode,
            imds_v2: image.imds_support.as_deref() == Some("v2.0"),
            unknown: false,
        }
    }
}

/// The image that a launch names: an id, or `resolve:ssm:` and a public parameter.
///
/// # Errors
/// `InvalidAMIID.Malformed`; `InvalidAMIID.Unavailable` for the account's images that
/// are not made, disabled or deregistered; `InvalidAMIID.NotFound` where unknown images
/// are refused ([`Settings::unknown_images`](crate::Settings)); `InvalidParameterValue`
/// for an unknown parameter.
pub fn for_launch(call: &Call, realm: &Realm, id: &str) -> Result<LaunchImage> {
    if let Some(parameter) = id.strip_prefix("resolve:ssm:") {
        return parameter_image(call, realm, parameter);
    }
    if !super::is_well_formed(id) {
        return Err(super::malformed(id));
    }
    match (Known::find(call, realm, id), call.settings.unknown_images) {
        (Some(Known::Registered(seen)), _) if seen.record.state(call.now) != "available" => {
            Err(unavailable(id))
        }
        (Some(known), _) => Ok(LaunchImage::of(call, &known)),
        (None, _) if making::is_past(realm, id) => Err(unavailable(id)),
        (None, UnknownImages::Launch) => Ok(LaunchImage::assumed(id)),
        (None, UnknownImages::Refuse) => Err(OwnImage::missing(&[id])),
    }
}

fn parameter_image(call: &Call, realm: &Realm, parameter: &str) -> Result<LaunchImage> {
    let refuse = || {
        Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "Value (resolve:ssm:{parameter}) for parameter imageId is invalid. The SSM parameter does not exist."
            ),
        )
    };
    let name = parameter
        .split_once(':')
        .map_or(parameter, |(name, _)| name);
    let found = catalogue::parameters::find(&call.region, name).ok_or_else(refuse)?;
    let image = Known::find(call, realm, &found.image).ok_or_else(refuse)?;
    Ok(LaunchImage::of(call, &image))
}
