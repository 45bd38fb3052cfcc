//! Launch templates: create, change, delete, and what they stand for in a launch.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html>

mod describe;
mod from_instance;
mod merge;
mod versions;

use std::{collections::BTreeMap, sync::Arc};

use orrery_wire::{Str, shapes};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    document::Document,
    idempotency::ClientToken,
    operations::{listed, required, text},
    resources::{LaunchTemplate, launch_templates::LaunchTemplateVersion},
    store::{Realm, Resource, Transaction},
    tags,
};

pub use describe::{describe, describe_versions};
pub use from_instance::data_of;
pub use merge::into_launch;
pub use versions::{create_version, delete_versions, modify};

fn shape(call: &Call, template: &LaunchTemplate) -> shapes::LaunchTemplate {
    shapes::LaunchTemplate {
        launch_template_id: Some(template.id.clone()),
        launch_template_name: Some(template.name.clone()),
        create_time: Some(template.created),
        created_by: Some(created_by(call)),
        default_version_number: Some(template.default),
        latest_version_number: Some(template.latest),
        tags: template.tags.shape(),
        operator: Some(unmanaged()),
    }
}

fn created_by(call: &Call) -> Str {
    let partition = crate::catalogue::regions::partition(&call.region);
    Str::from(format!("arn:{partition}:iam::{}:root", call.account))
}

fn unmanaged() -> shapes::OperatorResponse {
    shapes::OperatorResponse {
        managed: Some(false),
        ..Default::default()
    }
}

fn invalid(message: impl Into<String>) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidParameterValue, message)
}

/// The template that a request names by id or by name.
///
/// # Errors
/// `MissingParameter` for neither, `InvalidParameterCombination` for both,
/// `InvalidLaunchTemplateId.NotFound`, `InvalidLaunchTemplateName.NotFoundException`.
pub(super) fn find<'r>(
    realm: &'r Realm,
    id: Option<&Str>,
    name: Option<&Str>,
) -> Result<(u64, &'r Arc<LaunchTemplate>)> {
    match (id, name) {
        (Some(_), Some(_)) => Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            "Only one of the launch template ID and the launch template name may be specified.",
        )),
        (None, None) => Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "Either a launch template ID or a launch template name must be specified.",
        )),
        (Some(id), None) => Ok((
            realm.ordinal::<LaunchTemplate>(id)?,
            realm.get::<LaunchTemplate>(id)?,
        )),
        (None, Some(name)) => LaunchTemplate::named(realm, name).ok_or_else(|| {
            Ec2Error::new(
                ErrorCode::InvalidLaunchTemplateNameNotFoundException,
                format!(
                    "The specified launch template, with template name {name}, does not exist."
                ),
            )
        }),
    }
}

/// The data of the version that a specification names.
///
/// # Errors
/// Those of naming a template and a version.
pub(super) fn named_data(
    realm: &Realm,
    named: &shapes::LaunchTemplateSpecification,
) -> Result<Document<shapes::RequestLaunchTemplateData>> {
    let (id, name) = (
        named.launch_template_id.as_ref(),
        named.launch_template_name.as_ref(),
    );
    let (_, template) = find(realm, id, name)?;
    let (_, version) = version(template, named.version.as_deref())?;
    Ok(version.data.clone())
}

/// The version that a request names: a number, `$Latest`, `$Default`, or nothing,
/// which means the default.
///
/// # Errors
/// `InvalidParameterValue`, `InvalidLaunchTemplateId.VersionNotFound`.
fn version<'t>(
    template: &'t LaunchTemplate,
    wanted: Option<&str>,
) -> Result<(i64, &'t Arc<LaunchTemplateVersion>)> {
    let number = match wanted {
        None | Some("" | "$Default") => template.default,
        Some("$Latest") => newest(template),
        Some(text) => number(text)?,
    };
    match template.versions.get(&number) {
        Some(version) => Ok((number, version)),
        None => Err(Ec2Error::new(
            ErrorCode::InvalidLaunchTemplateIdVersionNotFound,
            format!(
                "Could not find launch template version {number} of the launch template {}.",
                template.id
            ),
        )),
    }
}

fn newest(template: &LaunchTemplate) -> i64 {
    template
        .versions
        .last_key_value()
        .map_or(template.default, |(number, _)| *number)
}

fn number(text: &str) -> Result<i64> {
    let number = text.parse::<i64>().ok().filter(|number| *number > 0);
    number.ok_or_else(|| {
        invalid(format!(
            "Invalid launch template version '{text}'. Specify a version number, $Latest or $Default."
        ))
    })
}

/// Letters, digits and `( ) . - / _`.
fn check_name(name: &str) -> Result<()> {
    let legal = |c: char| c.is_ascii_alphanumeric() || "().-/_".contains(c);
    if name.chars().all(legal) {
        return Ok(());
    }
    Err(Ec2Error::new(
        ErrorCode::InvalidLaunchTemplateNameMalformedException,
        "The launch template name may only contain letters, numbers, and the following characters: ( ) . - / _",
    ))
}

/// What no launch could ever take. Whatever depends on other resources is only warned
/// of, as on AWS, because it may exist when the template is used.
fn check_data(data: &shapes::RequestLaunchTemplateData) -> Result<()> {
    if let Some(user_data) = data.user_data.as_deref() {
        super::instances::launch::parameters::user_data(user_data)?;
    }
    if data.instance_type.is_some() && data.instance_requirements.is_some() {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            "You may not specify both an instance type and instance requirements.",
        ));
    }
    for specification in listed(&data.tag_specifications) {
        tags::checked(listed(&specification.tags))?;
        let kind = text(&specification.resource_type);
        if !super::instances::launch::TAGGABLE.contains(&kind) {
            return Err(invalid(format!(
                "'{kind}' is not a valid taggable resource type for this operation."
            )));
        }
    }
    Ok(())
}

/// What would stop a launch from the template now.
fn warning(
    transaction: &Transaction<'_>,
    data: &shapes::RequestLaunchTemplateData,
) -> Option<shapes::ValidationWarning> {
    let request = merge::launch_of(data);
    let found = super::instances::launch::problems(transaction.call, transaction, &request);
    let errors: Vec<_> = found
        .into_iter()
        .map(|error| shapes::ValidationError {
            code: Some(Str::from(error.code())),
            message: Some(Str::from(error.message.as_str())),
        })
        .collect();
    (!errors.is_empty()).then(|| shapes::ValidationWarning {
        errors: Some(errors),
    })
}

/// CreateLaunchTemplate.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplate.html>
///
/// # Errors
/// `InvalidLaunchTemplateName.MalformedException`,
/// `InvalidLaunchTemplateName.AlreadyExistsException`, `InvalidParameterValue`, those
/// of tokens and tags.
pub fn create(
    transaction: &mut Transaction<'_>,
    request: &shapes::CreateLaunchTemplateRequest,
) -> Result<shapes::CreateLaunchTemplateResult> {
    let name = required(&request.launch_template_name, "LaunchTemplateName")?;
    let data = required(&request.launch_template_data, "LaunchTemplateData")?;
    check_name(name)?;
    let kind = LaunchTemplate::TYPE;
    let tags = tags::specified(request.tag_specifications.as_deref(), kind, &[kind])?;
    check_data(data)?;
    let client_token = ClientToken::of(request.client_token.as_ref(), request)?;
    if let Some(token) = &client_token
        && let Some((_, earlier)) =
            token.earlier::<LaunchTemplate>(transaction, |one| one.client_token.as_ref())?
    {
        return Ok(shapes::CreateLaunchTemplateResult {
            launch_template: Some(shape(transaction.call, &earlier)),
            warning: None,
        });
    }
    if LaunchTemplate::named(transaction, name).is_some() {
        return Err(Ec2Error::new(
            ErrorCode::InvalidLaunchTemplateNameAlreadyExistsException,
            "Launch template name already in use.",
        ));
    }
    let created = transaction.call.now;
    let first = LaunchTemplateVersion {
        description: request.version_description.clone(),
        created,
        data: Document::from(data.clone()),
        client_token: None,
    };
    let (_, template) = transaction.insert(|id| LaunchTemplate {
        id,
        name: name.clone(),
        created,
        default: 1,
        latest: 1,
        versions: BTreeMap::from([(1, Arc::new(first))]),
        client_token,
        tags,
    });
    Ok(shapes::CreateLaunchTemplateResult {
        launch_template: Some(shape(transaction.call, &template)),
        warning: warning(transaction, data),
    })
}

/// DeleteLaunchTemplate: with all its versions.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplate.html>
///
/// # Errors
/// Those of naming a template.
pub fn delete(
    transaction: &mut Transaction<'_>,
    request: &shapes::DeleteLaunchTemplateRequest,
) -> Result<shapes::DeleteLaunchTemplateResult> {
    let (ordinal, template) = find(
        transaction,
        request.launch_template_id.as_ref(),
        request.launch_template_name.as_ref(),
    )?;
    let launch_template = Some(shape(transaction.call, template));
    transaction.remove_at::<LaunchTemplate>(ordinal);
    Ok(shapes::DeleteLaunchTemplateResult { launch_template })
}

/// GetLaunchTemplateData: what would launch another instance like this one.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetLaunchTemplateData.html>
///
/// # Errors
/// `InvalidInstanceID.NotFound`.
pub fn get_data(
    _call: &Call,
    realm: &Realm,
    request: &shapes::GetLaunchTemplateDataRequest,
) -> Result<shapes::GetLaunchTemplateDataResult> {
    let id = required(&request.instance_id, "instanceId")?;
    Ok(shapes::GetLaunchTemplateDataResult {
        launch_template_data: Some(data_of(realm, id)?),
    })
}
