//! Images: the catalogue as DescribeImages shows it and as RunInstances takes it.

mod launch;
mod shown;

use std::collections::BTreeSet;

use orrery_wire::{Str, shapes};

use crate::{
    Call, Ec2Error, ErrorCode, Result, catalogue,
    filters::Filters,
    operations::listed,
    pagination::Page,
    resources::OwnImage,
    store::{Realm, Resource},
    tags::Tags,
};

pub use launch::{LaunchImage, for_launch};

/// Names that stand for owners.
const ALIASES: &[&str] = &["amazon", "aws-marketplace", "aws-backup-vault", "microsoft"];

/// Whether an id has the form of an AMI id: `ami-` and hexadecimal digits.
pub fn is_well_formed(id: &str) -> bool {
    id.strip_prefix("ami-").is_some_and(|digits| {
        !digits.is_empty()
            && digits.len() <= 64
            && digits
                .bytes()
                .all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
    })
}

/// EC2's error for an id of another form.
fn malformed(id: &str) -> Ec2Error {
    Ec2Error::new(
        ErrorCode::InvalidAMIIDMalformed,
        format!("Invalid id: \"{id}\" (expecting \"ami-...\")"),
    )
}

fn tags_of<'r>(realm: &'r Realm, id: &str) -> &'r Tags {
    realm
        .table::<OwnImage>()
        .get(id)
        .map_or(Tags::NONE, |image| &image.tags)
}

/// DescribeImages.
///
/// # Errors
/// `InvalidAMIID.Malformed`, `InvalidAMIID.NotFound`, `InvalidUserID.Malformed`,
/// `InvalidParameterCombination` for ids with a page size, and those of filters and
/// pages.
pub fn describe(
    call: &Call,
    realm: &Realm,
    request: &shapes::DescribeImagesRequest,
) -> Result<shapes::DescribeImagesResult> {
    let ids = listed(&request.image_ids);
    if let Some(id) = ids.iter().find(|id| !is_well_formed(id)) {
        return Err(malformed(id));
    }
    if !ids.is_empty() && request.max_results.is_some() {
        return Err(Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            "The parameter imageIds cannot be used with the parameter maxResults",
        ));
    }
    let owners = listed(&request.owners);
    let users = listed(&request.executable_users);
    check_accounts(owners, |name| name == "self" || ALIASES.contains(&name))?;
    check_accounts(users, |name| matches!(name, "self" | "all"))?;
    let filters = Filters::new(request.filters.as_deref())?;
    let page = Page::new(
        realm,
        "DescribeImages",
        request.next_token.as_ref(),
        request.max_results,
    )?;
    let missing: BTreeSet<&str> = ids
        .iter()
        .map(Str::as_str)
        .filter(|id| catalogue::images::get(&call.region, id).is_none())
        .collect();
    if !missing.is_empty() {
        return Err(OwnImage::missing(&missing.into_iter().collect::<Vec<_>>()));
    }
    let now = call.now.to_string();
    let mut images = Vec::new();
    for image in catalogue::images::all(&call.region) {
        let tags = tags_of(realm, &image.id);
        let image = shown::image(image, tags);
        let id = image.image_id.as_ref();
        let is_outdated = image
            .deprecation_time
            .as_deref()
            .is_some_and(|time| time < now.as_str());
        let is_wanted = (ids.is_empty() || id.is_some_and(|id| ids.contains(id)))
            && (owners.is_empty() || owners.iter().any(|owner| is_owned(&image, owner, &call.account)))
            // Images of the catalogue are public, none is shared with one account.
            && (users.is_empty() || users.iter().any(|user| user == "all"))
            && (!is_outdated || request.include_deprecated == Some(true) || !ids.is_empty());
        if filters.check(tags, |name, values| shown::filter(&image, name, values))? && is_wanted {
            images.push(image);
        }
    }
    let (images, next_token) = page.slice(images);
    Ok(shapes::DescribeImagesResult {
        images: Some(images),
        next_token,
        ..Default::default()
    })
}

fn is_owned(image: &shapes::Image, owner: &Str, account: &Str) -> bool {
    let wanted = if owner == "self" { account } else { owner };
    image.owner_id.as_ref() == Some(wanted) || image.image_owner_alias.as_ref() == Some(owner)
}

fn check_accounts(names: &[Str], is_word: impl Fn(&str) -> bool) -> Result<()> {
    let is_account =
        |name: &str| name.len() == 12 && name.bytes().all(|byte| byte.is_ascii_digit());
    match names
        .iter()
        .find(|name| !is_account(name) && !is_word(name))
    {
        Some(name) => Err(Ec2Error::new(
            ErrorCode::InvalidUserIDMalformed,
            format!("Invalid user id: \"{name}\""),
        )),
        None => Ok(()),
    }
}
