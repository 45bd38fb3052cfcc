//! Versions of a launch template come, become the default, and go.

use std::sync::Arc;

use orrery_wire::{Str, json, shapes};
use serde_json::Value;

use crate::{
    Ec2Error, ErrorCode, Result,
    document::{self, Document},
    idempotency::ClientToken,
    operations::{listed, required},
    resources::{LaunchTemplate, launch_templates::LaunchTemplateVersion},
    store::Transaction,
};

use super::{check_data, describe, find, invalid, newest, number, shape, version, warning};

/// The most versions that a template may have.
const MAXIMUM: usize = 10_000;
/// The most versions that one call deletes.
const MAXIMUM_DELETED: usize = 200;

/// CreateLaunchTemplateVersion: what the data does not have comes from the source
/// version, where there is one.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplateVersion.html>
///
/// # Errors
/// Those of naming a template and a version, of its data and of tokens;
/// `MaxTemplateVersionLimitExceeded`.
pub fn create_version(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateLaunchTemplateVersionRequest,
) -> Result<shapes::CreateLaunchTemplateVersionResult> {
    let wanted = required(&request.launch_template_data, "LaunchTemplateData")?;
    check_data(wanted)?;
    let client_token = ClientToken::of(request.client_token.as_ref(), request)?;
    let (ordinal, template) = find(
        transaction,
        request.launch_template_id.as_ref(),
        request.launch_template_name.as_ref(),
    )?;
    if let Some(token) = &client_token
        && let Some(number) = earlier(template, token)?
    {
        let shown = describe::version(transaction.call, template, number);
        return Ok(shapes::CreateLaunchTemplateVersionResult {
            launch_template_version: shown,
            warning: None,
        });
    }
    let data = match request.source_version.as_deref() {
        None => wanted.clone(),
        Some(source) => inherited(&version(template, Some(source))?.1.data, wanted),
    };
    check_data(&data)?;
    if template.versions.len() >= MAXIMUM {
        return Err(Ec2Error::new(
            ErrorCode::MaxTemplateVersionLimitExceeded,
            format!("A launch template can have a maximum of {MAXIMUM} versions."),
        ));
    }
    let number = template.latest + 1;
    let made = Arc::new(LaunchTemplateVersion {
        description: request.version_description.clone(),
        created: transaction.call.now,
        data: Document::from(data.clone()),
        client_token,
    });
    let template = transaction.update_at::<LaunchTemplate>(ordinal, |template| {
        template.latest = number;
        template.versions.insert(number, made);
    });
    Ok(shapes::CreateLaunchTemplateVersionResult {
        launch_template_version: template
            .and_then(|template| describe::version(transaction.call, &template, number)),
        warning: warning(transaction, &data),
    })
}

/// The version that an earlier request with this token made.
fn earlier(template: &LaunchTemplate, token: &ClientToken) -> Result<Option<i64>> {
    let made = template.versions.iter().find_map(|(number, version)| {
        let other = version.client_token.as_ref()?;
        (other.token == token.token).then_some((*number, other.fingerprint))
    });
    match made {
        None => Ok(None),
        Some((number, fingerprint)) if fingerprint == token.fingerprint => Ok(Some(number)),
        Some(_) => Err(ClientToken::mismatch()),
    }
}

/// The parameters of the source, each replaced where the request has its own.
fn inherited(
    source: &shapes::RequestLaunchTemplateData,
    wanted: &shapes::RequestLaunchTemplateData,
) -> shapes::RequestLaunchTemplateData {
    let (mut all, over) = (json::encode(source), json::encode(wanted));
    if let (Value::Object(all), Value::Object(over)) = (&mut all, over) {
        // A type takes the place of requirements, and the other way round.
        if over.contains_key("InstanceType") {
            all.remove("InstanceRequirements");
        }
        if over.contains_key("InstanceRequirements") {
            all.remove("InstanceType");
        }
        all.extend(over);
    }
    document::from_value(all)
}

/// ModifyLaunchTemplate: another version becomes the default.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyLaunchTemplate.html>
///
/// # Errors
/// Those of naming a template and a version; `MissingParameter`.
pub fn modify(
    transaction: &mut Transaction<'_>,
    request: &shapes::ModifyLaunchTemplateRequest,
) -> Result<shapes::ModifyLaunchTemplateResult> {
    let wanted = required(&request.default_version, "SetDefaultVersion")?;
    let (ordinal, template) = find(
        transaction,
        request.launch_template_id.as_ref(),
        request.launch_template_name.as_ref(),
    )?;
    let (number, _) = version(template, Some(wanted))?;
    let template = transaction
        .update_at::<LaunchTemplate>(ordinal, |template| template.default = number)
        .map(|template| shape(transaction.call, &template));
    Ok(shapes::ModifyLaunchTemplateResult {
        launch_template: template,
    })
}

/// DeleteLaunchTemplateVersions: each version goes, or says why it stays.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplateVersions.html>
///
/// # Errors
/// Those of naming a template; `InvalidParameterValue` for too many versions and for
/// what is no version.
pub fn delete_versions(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteLaunchTemplateVersionsRequest,
) -> Result<shapes::DeleteLaunchTemplateVersionsResult> {
    let wanted = listed(&request.versions);
    if wanted.len() > MAXIMUM_DELETED {
        return Err(invalid(format!(
            "A maximum of {MAXIMUM_DELETED} launch template versions can be deleted in a single request."
        )));
    }
    let (ordinal, template) = find(
        transaction,
        request.launch_template_id.as_ref(),
        request.launch_template_name.as_ref(),
    )?;
    let mut left = LaunchTemplate::clone(template);
    let numbers = wanted
        .iter()
        .map(|wanted| match wanted.as_str() {
            "$Latest" => Ok(newest(&left)),
            "$Default" => Ok(left.default),
            other => number(other),
        })
        .collect::<Result<Vec<_>>>()?;
    let (mut gone, mut kept) = (Vec::new(), Vec::new());
    for number in numbers {
        let (id, name) = (Some(left.id.clone()), Some(left.name.clone()));
        match refusal(&left, number) {
            None => {
                left.versions.remove(&number);
                gone.push(shapes::DeleteLaunchTemplateVersionsResponseSuccessItem {
                    launch_template_id: id,
                    launch_template_name: name,
                    version_number: Some(number),
                });
            }
            Some(error) => kept.push(shapes::DeleteLaunchTemplateVersionsResponseErrorItem {
                launch_template_id: id,
                launch_template_name: name,
                version_number: Some(number),
                response_error: Some(error),
            }),
        }
    }
    if !gone.is_empty() {
        transaction.update_at::<LaunchTemplate>(ordinal, |template| *template = left);
    }
    Ok(shapes::DeleteLaunchTemplateVersionsResult {
        successfully_deleted_launch_template_versions: Some(gone),
        unsuccessfully_deleted_launch_template_versions: Some(kept),
    })
}

fn refusal(template: &LaunchTemplate, number: i64) -> Option<shapes::ResponseError> {
    let (code, message) = if !template.versions.contains_key(&number) {
        (
            "launchTemplateVersionDoesNotExist",
            format!(
                "The specified launch template version {number} of the launch template {} does not exist.",
                template.id
            ),
        )
    } else if number == template.default {
        (
            "unexpectedError",
            format!(
                "The version {number} is the default version of the launch template {}. Assign another version as the default before you delete it.",
                template.id
            ),
        )
    } else {
        return None;
    };
    Some(shapes::ResponseError {
        code: Some(Str::from(code)),
        message: Some(Str::from(message)),
    })
}
