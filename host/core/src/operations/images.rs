//! Images: the account's own, those that others share, those of VM managers, and the
//! catalogue, as DescribeImages shows them and as RunInstances takes them.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html>

pub mod attributes;
pub mod copy;
pub mod create;
pub mod deprecation;
pub mod deregister;
mod devices;
mod launch;
pub mod making;
pub mod register;
mod shown;

use std::{borrow::Cow, sync::Arc};

use orrery_wire::{Str, shapes};

use crate::{
    Call, Ec2Error, ErrorCode, Result,
    catalogue::{self, images::CatalogueImage, offered::OfferedImage},
    ids::stable_hash,
    operations::{
        describe::{Question, passing},
        listed,
        sharing::{self, Seen, Shared},
    },
    pagination::Page,
    resources::{
        OwnImage, Permissions,
        images::{Registered, unavailable},
    },
    store::{Realm, Resource, Transaction, term},
    tags::Tags,
};

pub use launch::{LaunchImage, for_launch};

/// Names that stand for owners.
const ALIASES: &[&str] = &[
    "self",
    "amazon",
    "aws-marketplace",
    "aws-backup-vault",
    "microsoft",
];

impl Shared for OwnImage {
    fn permissions(&self) -> &Permissions {
        static NOBODY: Permissions = Permissions::none();
        self.registered
            .as_ref()
            .map_or(&NOBODY, |image| &image.permissions)
    }

    fn is_whole(&self) -> bool {
        self.registered.is_some()
    }
}

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

/// An image that the caller may use, wherever it comes from.
enum Known {
    /// An account's.
    Registered(Seen<OwnImage>),
    /// A VM manager's.
    Offered(Arc<OfferedImage>),
    /// The catalogue's.
    Public(&'static CatalogueImage),
}

impl Known {
    /// The image of this id.
    fn find(call: &Call, realm: &Realm, id: &str) -> Option<Self> {
        Self::find_in(call, realm, &call.region, id)
    }

    /// The image of this id in another region.
    fn find_in(call: &Call, realm: &Realm, region: &str, id: &str) -> Option<Self> {
        if let Ok(seen) = sharing::find::<OwnImage>(call, realm, region, id) {
            return Some(Self::Registered(seen));
        }
        if let Some(offered) = call.settings.offered(id)
            && !making::is_accounts(call, realm, id)
        {
            return Some(Self::Offered(Arc::clone(offered)));
        }
        catalogue::images::get(region, id).map(Self::Public)
    }

    fn tags<'r>(&self, call: &Call, realm: &'r Realm) -> Cow<'r, Tags> {
        match self {
            Self::Registered(seen) => Cow::Borrowed(tags_of(realm, &seen.record.id)),
            Self::Offered(image) => Cow::Owned(image.tags(tags_of(realm, &image.id))),
            Self::Public(image) => {
                let own = tags_of(realm, &image.id);
                match making::backing(call, self) {
                    None => Cow::Borrowed(own),
                    backed => Cow::Owned(making::tagged(call, own.clone(), backed.as_deref())),
                }
            }
        }
    }

    fn shape(&self, call: &Call, tags: &Tags) -> shapes::Image {
        match self {
            Self::Registered(seen) => shown::registered(call, seen, tags),
            Self::Offered(image) => shown::tagged(image.shape(), tags),
            Self::Public(image) => shown::tagged(image.shape(), tags),
        }
    }
}

/// Whether there is an image of this id that can be tagged by the caller.
pub fn is_known(call: &Call, realm: &Realm, id: &str) -> bool {
    Known::find(call, realm, id).is_some()
}

/// Positions of VM managers' images: after those of all accounts.
const OFFERED: u64 = 1 << 62;
/// Positions of the catalogue's images: after these.
const CATALOGUE: u64 = 1 << 63;

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
    let question = Question {
        operation: "DescribeImages",
        ids_name: "imageIds",
        ids,
        filters: request.filters.as_deref(),
        next_token: request.next_token.as_ref(),
        max_results: request.max_results,
    };
    question.check_combination()?;
    let owners = listed(&request.owners);
    sharing::check_accounts(owners, ALIASES)?;
    sharing::check_accounts(listed(&request.executable_users), &["self", "all"])?;
    let (filters, page) = question.filters_and_page(realm)?;
    let candidates = candidates(call, realm, ids)?.into_iter();
    let rest = candidates.filter(|(position, _)| page.reaches(*position));
    let images = rest.filter_map(|(position, known)| {
        if !is_wanted(call, request, &known) {
            return None;
        }
        let tags = known.tags(call, realm);
        let image = known.shape(call, &tags);
        if !owners.is_empty() && !owners.iter().any(|owner| is_owned(&image, owner, call)) {
            return None;
        }
        let passes = filters.check(&tags, |name, values| shown::filter(&image, name, values));
        passing(passes, || (position, image))
    });
    let (images, next_token) = page.take(images)?;
    Ok(shapes::DescribeImagesResult {
        images: Some(images),
        next_token,
    })
}

/// The images with these ids, or all that the caller may use, by position.
fn candidates(call: &Call, realm: &Realm, ids: &[Str]) -> Result<Vec<(u64, Known)>> {
    let catalogue = (CATALOGUE..).zip(catalogue::images::all(&call.region));
    if ids.is_empty() {
        let registered = sharing::all::<OwnImage>(call, realm)
            .into_iter()
            .map(|seen| (seen.position, Known::Registered(seen)));
        let offered = call.settings.images.iter();
        let offered = offered.filter(|image| !making::is_accounts(call, realm, &image.id));
        let mut offered: Vec<_> = offered.map(offer).collect();
        offered.sort_unstable_by_key(|(position, _)| *position);
        let public = catalogue.map(|(position, image)| (position, Known::Public(image)));
        return Ok(registered.chain(offered).chain(public).collect());
    }
    let mut found = Vec::with_capacity(ids.len());
    let mut missing: Vec<&str> = Vec::new();
    for id in ids {
        match Known::find(call, realm, id) {
            Some(Known::Registered(seen)) => found.push((seen.position, Known::Registered(seen))),
            Some(Known::Offered(image)) => found.push(offer(&image)),
            Some(Known::Public(image)) => {
                let mut all = catalogue.clone();
                let position = all.find(|(_, one)| one.id == image.id);
                found.push((
                    position.map_or(CATALOGUE, |(position, _)| position),
                    Known::Public(image),
                ));
            }
            None => missing.push(id),
        }
    }
    if !missing.is_empty() {
        missing.sort_unstable();
        missing.dedup();
        return Err(OwnImage::missing(&missing));
    }
    found.sort_by_key(|(position, _)| *position);
    found.dedup_by_key(|(position, _)| *position);
    Ok(found)
}

/// An image with its position, which does not depend on the others that there are.
fn offer(image: &Arc<OfferedImage>) -> (u64, Known) {
    let position = OFFERED | (stable_hash(&[&image.id]) >> 2);
    (position, Known::Offered(Arc::clone(image)))
}

/// Whether an image is among those of the users, and neither out of date nor disabled
/// unless asked for.
fn is_wanted(call: &Call, request: &shapes::DescribeImagesRequest, known: &Known) -> bool {
    let users = listed(&request.executable_users);
    let (permissions, registered, is_own) = match known {
        Known::Registered(seen) => (
            Some(seen.record.permissions()),
            seen.record.registered.as_ref(),
            seen.is_own(call),
        ),
        Known::Offered(_) | Known::Public(_) => (None, None, false),
    };
    let may_launch = |user: &Str| match permissions {
        // Images that are no account's are public, none is shared with one account.
        None => user == "all",
        Some(permissions) => match user.as_str() {
            "all" => permissions.public,
            "self" => permissions.names(&call.account),
            account => permissions.names(account),
        },
    };
    // Only accounts' images are ever out of date.
    let deprecated = registered.is_some_and(|image| image.is_deprecated(call.now));
    let shows_deprecated = is_own
        || request.include_deprecated == Some(true)
        || !listed(&request.image_ids).is_empty();
    let disabled = registered.is_some_and(|image| image.disabled);
    (users.is_empty() || users.iter().any(may_launch))
        && (!deprecated || shows_deprecated)
        && (!disabled || request.include_disabled == Some(true))
}

fn is_owned(image: &shapes::Image, owner: &Str, call: &Call) -> bool {
    let wanted = if owner == "self" {
        &call.account
    } else {
        owner
    };
    image.owner_id.as_ref() == Some(wanted) || image.image_owner_alias.as_ref() == Some(owner)
}

/// The ordinal of an image that the caller owns.
///
/// # Errors
/// `InvalidAMIID.NotFound`; `InvalidAMIID.Unavailable` where it was deregistered;
/// `AuthFailure` for images that are not the account's.
fn owned(call: &Call, realm: &Realm, id: &str) -> Result<u64> {
    match Known::find(call, realm, id) {
        Some(Known::Registered(seen)) if seen.is_own(call) => Ok(seen.position),
        Some(_) => Err(sharing::not_authorized::<OwnImage>(id)),
        None if making::is_past(realm, id) => Err(unavailable(id)),
        None => Err(OwnImage::missing(&[id])),
    }
}

/// Changes what is registered of an image that the caller owns.
///
/// # Errors
/// Those of [`owned`].
fn change(
    transaction: &mut Transaction<'_>,
    id: &str,
    change: impl FnOnce(&mut Registered),
) -> Result<()> {
    let ordinal = owned(transaction.call, transaction, id)?;
    transaction.update_at::<OwnImage>(ordinal, |image| {
        if let Some(registered) = &mut image.registered {
            change(Arc::make_mut(registered));
        }
    });
    Ok(())
}

/// Checks the name of a new image.
///
/// # Errors
/// `InvalidAMIName.Malformed`.
fn check_name(name: &str) -> Result<()> {
    let legal = |c: char| c.is_ascii_alphanumeric() || "()[] ./-'@_".contains(c);
    if (3..=128).contains(&name.chars().count()) && name.chars().all(legal) {
        return Ok(());
    }
    Err(Ec2Error::new(
        ErrorCode::InvalidAMINameMalformed,
        "AMI names must be between 3 and 128 characters long, and may contain letters, numbers, '(', ')', '[', ']', ' ', '.', '/', '-', ''', '@' and '_'",
    ))
}

/// Checks that no image of the account in this region has the name.
///
/// # Errors
/// `InvalidAMIName.Duplicate`.
fn check_free(realm: &Realm, name: &str) -> Result<()> {
    let named = |image: &OwnImage| {
        let registered = image.registered.as_ref();
        registered.is_some_and(|image| image.name == name)
    };
    let mut images = realm.table::<OwnImage>().having(term("name", name), None);
    match images.find(|(_, image)| named(image)) {
        Some((_, image)) => Err(Ec2Error::new(
            ErrorCode::InvalidAMINameDuplicate,
            format!("AMI name {name} is already in use by AMI {}", image.id),
        )),
        None => Ok(()),
    }
}

/// ListImagesInRecycleBin: retention rules are another service's, so that whatever is
/// deregistered here is gone.
///
/// # Errors
/// `InvalidAMIID.NotFound` for ids, and those of pages.
pub fn list_in_recycle_bin(
    _: &Call,
    realm: &Realm,
    request: &shapes::ListImagesInRecycleBinRequest,
) -> Result<shapes::ListImagesInRecycleBinResult> {
    Page::new(
        realm,
        "ListImagesInRecycleBin",
        request.next_token.as_ref(),
        request.max_results,
    )?;
    let ids: Vec<&str> = listed(&request.image_ids).iter().map(Str::as_str).collect();
    if !ids.is_empty() {
        return Err(OwnImage::missing(&ids));
    }
    Ok(shapes::ListImagesInRecycleBinResult {
        images: Some(Vec::new()),
        ..Default::default()
    })
}

#[cfg(test)]
mod tests {
    use orrery_wire::Timestamp;

    use super::*;
    use crate::{store::Elsewhere, testing};

    /// A realm with one image that everybody may launch, and the image's id.
    fn sharing() -> (Realm, Str) {
        let mut realm = testing::world();
        let registered = Registered {
            name: "shared".into(),
            permissions: Permissions {
                public: true,
                ..Permissions::none()
            },
            ..Registered::default()
        };
        let insert = |transaction: &mut Transaction<'_>| {
            Ok(create::insert(
                transaction,
                registered,
                None,
                Tags::default(),
            ))
        };
        let id = testing::write(&mut realm, insert).expect("nothing refuses it");
        (realm, id)
    }

    fn later(milliseconds: i64, elsewhere: Elsewhere) -> Call {
        let call = testing::call();
        Call {
            now: Timestamp(call.now.0 + milliseconds),
            elsewhere,
            ..call
        }
    }

    fn owned_by(call: &Call, realm: &Realm, owner: &str, deprecated: bool) -> usize {
        let request = shapes::DescribeImagesRequest {
            owners: Some(vec![owner.into()]),
            include_deprecated: Some(deprecated),
            ..Default::default()
        };
        let answer = describe(call, realm, &request).expect("a legal question");
        answer.images.map_or(0, |images| images.len())
    }

    #[test]
    fn what_is_out_of_date_is_hidden_from_others() {
        let (mut owner, id) = sharing();
        let date = testing::call().now.0 + 60_000;
        testing::write(&mut owner, |transaction| {
            change(transaction, &id, |image| {
                image.deprecated = Some(Timestamp(date))
            })
        })
        .expect("it is there");
        let us = owner.key.account.clone();
        for (milliseconds, seen) in [(59_999, 1), (60_000, 0)] {
            let call = later(milliseconds, Elsewhere::of([owner.clone()]));
            let other = Call {
                account: "111122223333".into(),
                ..call.clone()
            };
            let theirs = testing::world_of(&other);
            assert_eq!(owned_by(&other, &theirs, &us, false), seen);
            assert_eq!(owned_by(&other, &theirs, &us, true), 1);
            assert_eq!(owned_by(&call, &owner, "self", false), 1);
        }
    }

    #[test]
    fn an_image_launches_once_it_is_made() {
        let (mut realm, id) = sharing();
        let code = |call: &Call, realm: &Realm| {
            let launch = for_launch(call, realm, &id);
            launch.map_or_else(
                |error| error.code().to_owned(),
                |image| image.id.to_string(),
            )
        };
        let (now, soon) = (
            later(0, Elsewhere::default()),
            later(1, Elsewhere::default()),
        );
        assert_eq!(code(&now, &realm), "InvalidAMIID.Unavailable");
        assert_eq!(code(&soon, &realm), id.as_str());
        let request = shapes::DeregisterImageRequest {
            image_id: Some(id.clone()),
            ..Default::default()
        };
        testing::write(&mut realm, |transaction| {
            deregister::deregister(transaction, &request)
        })
        .expect("it is not protected");
        assert_eq!(code(&soon, &realm), "InvalidAMIID.Unavailable");
    }

    #[test]
    fn names_of_images() {
        let long = "n".repeat(129);
        for (name, legal) in [
            ("abc", true),
            ("golden (1.0) [x]/it's_@-", true),
            ("ab", false),
            (long.as_str(), false),
            ("a|b", false),
            ("na\u{ef}f", false),
        ] {
            assert_eq!(check_name(name).is_ok(), legal, "{name}");
        }
    }
}
