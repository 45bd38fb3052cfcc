//! What the account wants of the metadata options of new instances.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html>

use orrery_wire::{Str, shapes, text};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    resources::{RegionSettings, instances::MetadataOptions, region_settings::MetadataDefaults},
    store::{Realm, Transaction},
};

/// ModifyInstanceMetadataDefaults: `no-preference` and -1 take a default back.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataDefaults.html>
///
/// # Errors
/// `InvalidParameterValue` for a hop limit that is none.
pub fn modify(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyInstanceMetadataDefaultsRequest,
) -> Result<shapes::ModifyInstanceMetadataDefaultsResult> {
    let hops = request.http_put_response_hop_limit;
    if let Some(hops) = hops.filter(|hops| *hops != -1 && !(1..=64).contains(hops)) {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterValue,
            format!(
                "Value ({hops}) for parameter HttpPutResponseHopLimit is invalid. Value must be -1 or between 1 and 64."
            ),
        ));
    }
    RegionSettings::change(transaction, |settings| {
        let defaults = &mut settings.metadata;
        let set = |slot: &mut Option<Str>, wanted: &Option<Str>| {
            if let Some(wanted) = wanted {
                *slot = (wanted != "no-preference").then(|| wanted.clone());
            }
        };
        set(&mut defaults.tokens, &request.http_tokens);
        set(&mut defaults.endpoint, &request.http_endpoint);
        set(&mut defaults.tags, &request.instance_metadata_tags);
        set(&mut defaults.enforced, &request.http_tokens_enforced);
        if let Some(hops) = hops {
            defaults.hop_limit = (hops != -1).then_some(hops);
        }
    });
    Ok(shapes::ModifyInstanceMetadataDefaultsResult {
        r#return: Some(true),
    })
}

/// GetInstanceMetadataDefaults.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetInstanceMetadataDefaults.html>
///
/// # Errors
/// None.
pub fn get(
    _: &Call,
    realm: &Realm,
    _: &shapes::GetInstanceMetadataDefaultsRequest,
) -> Result<shapes::GetInstanceMetadataDefaultsResult> {
    let MetadataDefaults {
        tokens,
        hop_limit,
        endpoint,
        tags,
        enforced,
    } = RegionSettings::of(realm).metadata;
    Ok(shapes::GetInstanceMetadataDefaultsResult {
        account_level: Some(shapes::InstanceMetadataDefaultsResponse {
            http_tokens: tokens,
            http_put_response_hop_limit: hop_limit,
            http_endpoint: endpoint,
            instance_metadata_tags: tags,
            managed_by: Some(text!("account")),
            http_tokens_enforced: enforced,
            ..Default::default()
        }),
    })
}

/// The options that a launch starts from: the account's defaults over the image's.
pub(super) fn base(realm: &Realm, image_wants_tokens: bool) -> MetadataOptions {
    let mut options = MetadataOptions::default();
    if image_wants_tokens {
        options.tokens_required = true;
        options.hop_limit = 2;
    }
    let defaults = RegionSettings::of(realm).metadata;
    let set = |slot: &mut bool, wanted: &Option<Str>, on: &str| {
        if let Some(wanted) = wanted {
            *slot = wanted == on;
        }
    };
    set(&mut options.tokens_required, &defaults.tokens, "required");
    set(&mut options.enabled, &defaults.endpoint, "enabled");
    set(&mut options.tags, &defaults.tags, "enabled");
    options.hop_limit = defaults.hop_limit.unwrap_or(options.hop_limit);
    options
}

/// Refuses what the account does not let anybody launch or change an instance to.
///
/// # Errors
/// `UnsupportedOperation`.
pub(super) fn check_enforced(realm: &Realm, options: &MetadataOptions) -> Result<()> {
    let enforced = RegionSettings::of(realm).metadata.enforced;
    if options.tokens_required || enforced.as_deref() != Some("enabled") {
        return Ok(());
    }
    Err(Ec2Error::new(
        ErrorCode::UnsupportedOperation,
        "You can't launch instances with IMDSv1 because httpTokensEnforced is enabled for this account. Either launch the instance with httpTokens=required or contact your account owner to disable httpTokensEnforced using the ModifyInstanceMetadataDefaults API or the account settings in the EC2 console.",
    ))
}
