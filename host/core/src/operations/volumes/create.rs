//! CreateVolume and DeleteVolume, and what a volume becomes that is asked for in a
//! block device mapping.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html>

use std::sync::Arc;

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result, catalogue,
    effects::Effect,
    idempotency::ClientToken,
    operations::{
        encryption, required, said,
        sharing::{self, Seen},
    },
    resources::{Snapshot, Volume, backing::Content, volumes::VolumeSpec},
    store::{Realm, Transaction},
    tags,
};

use super::{
    limits::{Limits, can_multi_attach},
    making, shape,
};

/// What a volume is filled from.
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// Id of the snapshot.
    pub snapshot: Str,
    /// GiB; the volume cannot be smaller.
    pub size: i32,
    /// ARN of the key that encrypts it.
    pub kms_key: Option<Str>,
    /// Zones in which volumes made from it are fast at once.
    pub fast_zones: Vec<Str>,
    /// What a VM manager has of it.
    pub content: Option<Content>,
}

impl Source {
    /// The snapshot that a request names.
    ///
    /// # Errors
    /// `InvalidSnapshot.NotFound`; `IncorrectState` while it is being made.
    pub fn of(call: &Call, realm: &Realm, id: &str) -> Result<Self> {
        let Seen { record, .. } = sharing::find::<Snapshot>(call, realm, &call.region, id)?;
        if record.percent(call.now) < 100 {
            return Err(Ec2Error::new(
                ErrorCode::IncorrectState,
                format!("Snapshot '{id}' is not in the 'completed' state."),
            ));
        }
        Ok(Self {
            snapshot: record.id.clone(),
            size: record.volume_size,
            kms_key: record.kms_key.clone(),
            fast_zones: record.fast_zones(call.now),
            content: record.content().cloned(),
        })
    }

    /// EC2's words for a volume that is too small for it.
    pub fn too_small(&self, code: ErrorCode, size: i32) -> Ec2Error {
        let Self {
            snapshot,
            size: least,
            ..
        } = self;
        Ec2Error::new(
            code,
            format!(
                "Volume of size {size}GB is smaller than snapshot '{snapshot}', expect size >= {least}GB"
            ),
        )
    }
}

/// What a volume becomes: everything checked, every default filled in.
///
/// # Errors
/// `MissingParameter` for neither size nor source, those of [`Limits`] and of
/// [`encryption::Asked::key`].
pub fn specification(
    call: &Call,
    realm: &Realm,
    asked: &shapes::EbsBlockDevice,
    source: Option<&Source>,
    zone: &Str,
) -> Result<VolumeSpec> {
    let limits = Limits::of(asked.volume_type.as_deref().unwrap_or("gp2"))?;
    let size = match (asked.volume_size, source) {
        (Some(size), Some(source)) if size < source.size => {
            return Err(source.too_small(ErrorCode::InvalidParameterValue, size));
        }
        (Some(size), _) => size,
        (None, Some(source)) => source.size,
        (None, None) => {
            return Err(Ec2Error::new(
                ErrorCode::MissingParameter,
                "The request must contain the parameter size or snapshotId",
            ));
        }
    };
    limits.check_size(size)?;
    let iops = limits.iops(size, asked.iops)?;
    let throughput = limits.throughput(iops, asked.throughput)?;
    let encryption = encryption::Asked {
        encrypted: asked.encrypted,
        kms_key: asked.kms_key_id.as_ref(),
        source: source.and_then(|source| source.kms_key.as_ref()),
    };
    let kms_key = encryption.key(call, realm)?;
    Ok(VolumeSpec {
        size,
        volume_type: limits.name(),
        iops,
        throughput,
        snapshot: source.map(|source| source.snapshot.clone()),
        encrypted: kms_key.is_some(),
        kms_key,
        zone: zone.clone(),
        multi_attach: false,
        initialization_rate: initialization_rate(asked, source)?,
        fast_restored: source.is_some_and(|source| source.fast_zones.contains(zone)),
        content: source.and_then(|source| source.content.clone()),
    })
}

fn initialization_rate(
    asked: &shapes::EbsBlockDevice,
    source: Option<&Source>,
) -> Result<Option<i32>> {
    match asked.volume_initialization_rate {
        Some(_) if source.is_none() => Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            "The parameter VolumeInitializationRate requires the parameter SnapshotId to be set.",
        )),
        Some(rate) if !(100..=300).contains(&rate) => Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "Value ({rate}) for parameter VolumeInitializationRate is invalid. Expecting a value from 100 to 300."
            ),
        )),
        rate => Ok(rate),
    }
}

/// The zone that a request names by name, by id, or by both.
///
/// # Errors
/// `MissingParameter` for neither, `InvalidZone.NotFound`,
/// `InvalidParameterCombination` where the two are different zones.
pub fn zone(call: &Call, name: Option<&Str>, id: Option<&Str>) -> Result<Str> {
    let zones = catalogue::regions::zones(&call.region);
    let found = |wanted: &Str, is: &dyn Fn(&catalogue::regions::Zone) -> bool| {
        zones.iter().find(|zone| is(zone)).ok_or_else(|| {
            Ec2Error::new(
                ErrorCode::InvalidZoneNotFound,
                format!("The zone '{wanted}' does not exist."),
            )
        })
    };
    let by_name = name
        .map(|name| found(name, &|zone| zone.name == name.as_str()))
        .transpose()?;
    let by_id = id
        .map(|id| found(id, &|zone| zone.id == id.as_str()))
        .transpose()?;
    match (by_name, by_id) {
        (Some(name), Some(id)) if name.id != id.id => Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            format!("The zone '{}' does not have the ID '{}'.", name.name, id.id),
        )),
        (Some(zone), _) | (None, Some(zone)) => Ok(Str::from(zone.name.as_str())),
        (None, None) => Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "The request must contain the parameter AvailabilityZone or AvailabilityZoneId",
        )),
    }
}

/// Refuses what only an Outpost could do.
///
/// # Errors
/// `UnsupportedOperation` where there is an ARN.
pub fn refuse_outposts(arn: Option<&Str>) -> Result<()> {
    match arn {
        None => Ok(()),
        Some(arn) => Err(Ec2Error::new(
            ErrorCode::UnsupportedOperation,
            format!("The Outpost '{arn}' does not exist in this account."),
        )),
    }
}

/// CreateVolume. The answer shows the volume as it is being created.
///
/// # Errors
/// Those of tags and tokens, of [`zone`], `InvalidSnapshot.NotFound`, those of
/// [`specification`], `InvalidParameterCombination` for multi-attach of other types.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateVolumeRequest,
) -> Result<shapes::Volume> {
    let call = transaction.call;
    let token = ClientToken::of(request.client_token.as_ref(), request)?;
    if let Some(token) = &token
        && let Some((_, volume)) =
            token.earlier::<Volume>(transaction, |volume| volume.client_token.as_ref())?
    {
        return Ok(shape(transaction, &volume));
    }
    let specifications = request.tag_specifications.as_deref();
    let tags = tags::specified(specifications, "volume", &["volume"])?;
    refuse_outposts(request.outpost_arn.as_ref())?;
    let (name, id) = (&request.availability_zone, &request.availability_zone_id);
    let zone = zone(call, name.as_ref(), id.as_ref())?;
    let source = match said(&request.snapshot_id) {
        Some(id) => Some(Source::of(call, transaction, id)?),
        None => None,
    };
    let asked = shapes::EbsBlockDevice {
        encrypted: request.encrypted,
        iops: request.iops,
        kms_key_id: request.kms_key_id.clone(),
        throughput: request.throughput,
        volume_initialization_rate: request.volume_initialization_rate,
        volume_size: request.size,
        volume_type: request.volume_type.clone(),
        ..Default::default()
    };
    let mut spec = specification(call, transaction, &asked, source.as_ref(), &zone)?;
    spec.multi_attach = request.multi_attach_enabled == Some(true);
    if spec.multi_attach && !can_multi_attach(&spec.volume_type) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            format!(
                "Multi-Attach is not supported for {} volumes.",
                spec.volume_type
            ),
        ));
    }
    let (ordinal, volume) = transaction.insert(|id| Volume {
        client_token: token,
        backing: making::of_new(call),
        ..Volume::new(id, Arc::new(spec), call.now, tags)
    });
    if volume.backing.is_some() {
        transaction.effect(Effect::Volume { volume: ordinal });
    }
    Ok(shapes::Volume {
        state: Some(text!("creating")),
        ..shape(transaction, &volume)
    })
}

/// DeleteVolume.
///
/// # Errors
/// `InvalidVolume.NotFound`, `VolumeInUse`.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteVolumeRequest,
) -> Result<shapes::Empty> {
    let id = required(&request.volume_id, "VolumeId")?;
    let ordinal = transaction.ordinal::<Volume>(id)?;
    let volume = transaction.get::<Volume>(id)?;
    if let Some(attachment) = volume.attachments.first() {
        let instance = attachment
            .instance(transaction)
            .map(|instance| instance.id.clone())
            .unwrap_or_default();
        return Err(Ec2Error::new(
            ErrorCode::VolumeInUse,
            format!("Volume {id} is currently attached to {instance}"),
        ));
    }
    making::remove(transaction, ordinal);
    Ok(shapes::Empty::default())
}

#[cfg(test)]
mod tests {
    use orrery_wire::Timestamp;

    use super::*;
    use crate::testing;

    #[test]
    fn a_snapshot_fills_volumes_once_it_is_made() {
        let mut realm = testing::world();
        let call = testing::call();
        let make = |transaction: &mut Transaction<'_>| {
            let (_, snapshot) =
                transaction.insert(|id| Snapshot::new(id, "vol-1".into(), 9, call.now));
            Ok(snapshot.id.clone())
        };
        let id = testing::write(&mut realm, make).expect("nothing refuses it");
        let early = Source::of(&call, &realm, &id).expect_err("it is pending");
        assert_eq!(early.code(), "IncorrectState");
        let later = Call {
            now: Timestamp(call.now.0 + 1),
            ..call
        };
        let source = Source::of(&later, &realm, &id).expect("it is completed");
        let asked = |size| shapes::EbsBlockDevice {
            volume_size: size,
            ..Default::default()
        };
        for (size, expected) in [
            (None, Ok(9)),
            (Some(10), Ok(10)),
            (Some(8), Err("InvalidParameterValue")),
        ] {
            let zone = text!("us-east-1a");
            let spec = specification(&later, &realm, &asked(size), Some(&source), &zone);
            let size = spec.map(|spec| spec.size);
            assert_eq!(
                size.as_ref().map_err(Ec2Error::code),
                expected.as_ref().map_err(|code| *code)
            );
        }
    }
}
