//! DescribeLaunchTemplates and DescribeLaunchTemplateVersions.

use orrery_wire::{Str, shapes};

use crate::{
    Call, Ec2Error, ErrorCode, Result, document,
    filters::{Filters, Values},
    operations::{describe::Question, listed},
    pagination::Page,
    resources::LaunchTemplate,
    store::Realm,
    tags::Tags,
};

use super::{created_by, find, number, shape, unmanaged};

/// DescribeLaunchTemplates.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplates.html>
///
/// # Errors
/// `InvalidLaunchTemplateId.NotFound`, `InvalidLaunchTemplateName.NotFoundException`,
/// and those of filters and pages.
pub fn describe(
    call: &Call,
    realm: &Realm,
    request: &shapes::DescribeLaunchTemplatesRequest,
) -> Result<shapes::DescribeLaunchTemplatesResult> {
    let mut ids = listed(&request.launch_template_ids).to_vec();
    for name in listed(&request.launch_template_names) {
        ids.push(find(realm, None, Some(name))?.1.id.clone());
    }
    let question = Question {
        operation: "DescribeLaunchTemplates",
        ids_name: "launchTemplateIds",
        ids: &ids,
        filters: request.filters.as_deref(),
        next_token: request.next_token.as_ref(),
        max_results: request.max_results,
    };
    let (found, next_token) = question.find::<LaunchTemplate>(realm)?;
    let shown = found.iter().map(|(_, template)| shape(call, template));
    Ok(shapes::DescribeLaunchTemplatesResult {
        launch_templates: Some(shown.collect()),
        next_token,
    })
}

/// A version as answers show it.
pub(super) fn version(
    call: &Call,
    template: &LaunchTemplate,
    number: i64,
) -> Option<shapes::LaunchTemplateVersion> {
    let version = template.versions.get(&number)?;
    Some(shapes::LaunchTemplateVersion {
        launch_template_id: Some(template.id.clone()),
        launch_template_name: Some(template.name.clone()),
        version_number: Some(number),
        version_description: version.description.clone(),
        create_time: Some(version.created),
        created_by: Some(created_by(call)),
        default_version: Some(number == template.default),
        launch_template_data: Some(document::recast(&*version.data)),
        operator: Some(unmanaged()),
    })
}

/// DescribeLaunchTemplateVersions: of one template, newest first, or the latest or
/// default versions of all.
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplateVersions.html>
///
/// # Errors
/// Those of naming a template and versions, of filters and pages; `MissingParameter`
/// where neither a template nor `$Latest` or `$Default` is named.
pub fn describe_versions(
    call: &Call,
    realm: &Realm,
    request: &shapes::DescribeLaunchTemplateVersionsRequest,
) -> Result<shapes::DescribeLaunchTemplateVersionsResult> {
    let filters = Filters::new(request.filters.as_deref())?;
    let wanted = Wanted::of(request)?;
    let page = Page::new(
        realm,
        "DescribeLaunchTemplateVersions",
        request.next_token.as_ref(),
        request.max_results,
    )?;
    let (id, name) = (
        request.launch_template_id.as_ref(),
        request.launch_template_name.as_ref(),
    );
    let templates: Vec<(u64, &LaunchTemplate)> = if id.is_none() && name.is_none() {
        wanted.check_is_general()?;
        let all = realm.table::<LaunchTemplate>().iter();
        all.map(|(at, template)| (at, &**template)).collect()
    } else {
        let (at, template) = find(realm, id, name)?;
        wanted.check_exist(template)?;
        vec![(at, template)]
    };
    let mut passing = Vec::new();
    for (at, template) in templates {
        for number in template.versions.keys().rev() {
            let place = position(at, *number);
            if page.after.is_some_and(|after| place <= after) || !wanted.takes(template, *number) {
                continue;
            }
            let Some(shown) = version(call, template, *number) else {
                continue;
            };
            if filters.check(Tags::NONE, |name, values| offer(&shown, name, values))? {
                passing.push(Ok((place, shown)));
            }
        }
    }
    let (versions, next_token) = page.take(passing.into_iter())?;
    Ok(shapes::DescribeLaunchTemplateVersionsResult {
        launch_template_versions: Some(versions),
        next_token,
    })
}

/// Newest first within a template: higher numbers come before lower ones.
fn position(template: u64, number: i64) -> u64 {
    const BITS: u32 = 32;
    let newest = (1_u64 << BITS) - 1;
    (template << BITS) | newest.saturating_sub(u64::try_from(number).unwrap_or(0))
}

/// Which versions a request asks for.
#[derive(Default)]
struct Wanted {
    numbers: Vec<i64>,
    latest: bool,
    default: bool,
    least: Option<i64>,
    most: Option<i64>,
}

impl Wanted {
    fn of(request: &shapes::DescribeLaunchTemplateVersionsRequest) -> Result<Self> {
        let mut wanted = Self::default();
        for text in listed(&request.versions) {
            match text.as_str() {
                "$Latest" => wanted.latest = true,
                "$Default" => wanted.default = true,
                text => wanted.numbers.push(number(text)?),
            }
        }
        wanted.least = request.min_version.as_deref().map(number).transpose()?;
        wanted.most = request.max_version.as_deref().map(number).transpose()?;
        let ranged = wanted.least.is_some() || wanted.most.is_some();
        if ranged && request.versions.is_some() {
            return Err(Ec2Error::new(
                ErrorCode::InvalidParameterCombination,
                "Versions cannot be specified with MinVersion or MaxVersion.",
            ));
        }
        Ok(wanted)
    }

    fn check_is_general(&self) -> Result<()> {
        let ranged = self.least.is_some() || self.most.is_some();
        if self.numbers.is_empty() && !ranged && (self.latest || self.default) {
            return Ok(());
        }
        // Versions of no template in particular are its latest or default ones.
        Err(Ec2Error::new(
            ErrorCode::MissingParameter,
            "Either a launch template ID or a launch template name must be specified.",
        ))
    }

    fn check_exist(&self, template: &LaunchTemplate) -> Result<()> {
        let missing = |number: &&i64| !template.versions.contains_key(number);
        match self.numbers.iter().find(missing) {
            None => Ok(()),
            Some(number) => super::version(template, Some(&number.to_string())).map(|_| ()),
        }
    }

    fn takes(&self, template: &LaunchTemplate, number: i64) -> bool {
        let named = self.numbers.contains(&number)
            || (self.latest && number == super::newest(template))
            || (self.default && number == template.default);
        let all = self.numbers.is_empty() && !self.latest && !self.default;
        (named || all)
            && self.least.is_none_or(|least| number >= least)
            && self.most.is_none_or(|most| number <= most)
    }
}

fn offer(version: &shapes::LaunchTemplateVersion, name: &str, values: &mut Values<'_>) -> bool {
    let Some(data) = &version.launch_template_data else {
        return false;
    };
    let metadata = data.metadata_options.as_ref();
    let option = |get: fn(&shapes::LaunchTemplateInstanceMetadataOptions) -> Option<&Str>| {
        metadata.and_then(get)
    };
    match name {
        "create-time" => version
            .create_time
            .into_iter()
            .for_each(|at| values.time(at)),
        "ebs-optimized" => values.flag(data.ebs_optimized == Some(true)),
        "host-resource-group-arn" => values.maybe(
            data.placement
                .as_ref()
                .and_then(|placement| placement.host_resource_group_arn.as_ref()),
        ),
        "http-endpoint" | "http-protocol-ipv4" => {
            values.maybe(option(|options| options.http_endpoint.as_ref()));
        }
        "http-tokens" => values.maybe(option(|options| options.http_tokens.as_ref())),
        "iam-instance-profile" => values.maybe(
            data.iam_instance_profile
                .as_ref()
                .and_then(|profile| profile.arn.as_ref()),
        ),
        "image-id" => values.maybe(data.image_id.as_ref()),
        "instance-type" => values.maybe(data.instance_type.as_ref()),
        "is-default-version" => values.flag(version.default_version == Some(true)),
        "kernel-id" => values.maybe(data.kernel_id.as_ref()),
        "license-configuration-arn" => listed(&data.license_specifications)
            .iter()
            .for_each(|license| values.maybe(license.license_configuration_arn.as_ref())),
        "network-card-index" => listed(&data.network_interfaces)
            .iter()
            .filter_map(|interface| interface.network_card_index)
            .for_each(|index| values.shown(index)),
        "ram-disk-id" => values.maybe(data.ram_disk_id.as_ref()),
        _ => return false,
    }
    true
}
