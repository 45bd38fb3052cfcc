//! AMIs: the qcow2 volumes of the pool whose names are AMI ids.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use orrery_sdk::contract::{Error, Image, Result};
use virt::storage_vol::StorageVol;

use crate::connection::failed;
use crate::pool::{Format, MIB, Pool};
use crate::xml::Element;

/// What an AMI's id begins with.
const PREFIX: &str = "ami-";
/// Hexadecimal digits that follow at least.
const DIGITS: usize = 8;

/// What the log has been told of images that are refused.
#[derive(Default)]
pub(crate) struct Refused(Mutex<BTreeSet<String>>);

impl Refused {
    /// Whether that is news.
    pub(crate) fn is_news(&self, name: &str) -> bool {
        let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        told.insert(name.to_owned())
    }
}

/// Whether a volume's name is the id of an AMI.
pub(crate) fn is_ami(name: &str) -> bool {
    let digits = name.strip_prefix(PREFIX).unwrap_or_default();
    let is_digit = |digit: u8| matches!(digit, b'0'..=b'9' | b'a'..=b'f');
    digits.len() >= DIGITS && digits.bytes().all(is_digit)
}

/// A volume as an AMI.
///
/// # Errors
/// Why it is none that may be launched.
pub(crate) fn image(
    name: &str,
    volume: &Element,
    folder: Option<&str>,
    architecture: &str,
) -> std::result::Result<Image, String> {
    let format = volume.attribute_at(&["target", "format"], "type");
    if format != Some(Format::Qcow2.name()) {
        return Err(format!(
            "its format is {}, not qcow2",
            format.unwrap_or("unknown")
        ));
    }
    if let Some(below) = volume.text_at(&["backingStore", "path"])
        && !is_within(below, folder)
    {
        // Whoever makes an image could have it show any file of the hypervisor's.
        return Err(format!(
            "its content is in {below}, which is not in the pool"
        ));
    }
    let capacity = volume
        .text_at(&["capacity"])
        .and_then(|text| text.parse().ok());
    let capacity: u64 = capacity.ok_or("its size is unknown")?;
    let changed = volume.text_at(&["target", "timestamps", "mtime"]);
    let changed = changed.and_then(|time| time.split('.').next());
    let mut attributes = vec![("disk-mib".to_owned(), capacity.div_ceil(MIB).to_string())];
    attributes.extend(changed.map(|time| ("created".to_owned(), time.to_owned())));
    Ok(Image {
        id: name.to_owned(),
        name: name.to_owned(),
        architecture: architecture.to_owned(),
        root_device: "/dev/sda1".to_owned(),
        attributes,
    })
}

fn is_within(path: &str, folder: Option<&str>) -> bool {
    let Some(rest) = folder.and_then(|folder| path.strip_prefix(folder)) else {
        return false;
    };
    rest.strip_prefix('/')
        .is_some_and(|name| !name.contains('/'))
}

/// The AMI of this id with its volume; none where the pool has none.
///
/// # Errors
/// `invalid`: it is none that may be launched. Those of libvirt.
pub(crate) fn find(
    pool: &Pool,
    id: &str,
    architecture: &str,
) -> Result<Option<(Image, StorageVol)>> {
    if !is_ami(id) {
        return Ok(None);
    }
    let Some(volume) = pool.find(id)? else {
        return Ok(None);
    };
    let text = volume.get_xml_desc(0);
    let text = text.map_err(|why| failed("look at the image", &why))?;
    let refused = |why| Error::invalid(format!("{id} is no image that may be launched: {why}"));
    let image = image(id, &Element::parse(&text)?, pool.folder(), architecture);
    image.map(|image| Some((image, volume))).map_err(refused)
}

/// The volume of an image that is launched.
///
/// # Errors
/// `invalid`: the image is none of the pool's.
pub(crate) fn volume(pool: &Pool, image: &Image) -> Result<StorageVol> {
    let find = || find(pool, &image.id, &image.architecture);
    let found = match find()? {
        Some(found) => Some(found),
        None => {
            // One that was put there since somebody looked.
            pool.refresh()?;
            find()?
        }
    };
    let missing = || {
        let text = format!("the storage pool has no image {}", image.id);
        Error::invalid(text).with_code("Server.InvalidAMIID.NotFound")
    };
    found.map(|(_, volume)| volume).ok_or_else(missing)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn volume(format: &str, below: Option<&str>) -> Element {
        let target = Element::new("target")
            .child(Element::new("format").with("type", format))
            .child(Element::new("timestamps").child(Element::new("mtime").text("1700000000.5")));
        let below =
            below.map(|path| Element::new("backingStore").child(Element::new("path").text(path)));
        Element::new("volume")
            .child(Element::new("capacity").with("unit", "bytes").text(MIB + 1))
            .child(target)
            .children(below)
    }

    #[test]
    fn names_of_amis_are_told_from_others() {
        for (name, is) in [
            ("ami-1234abcd", true),
            ("ami-0123456789abcdef0", true),
            ("ami-1234abc", false),
            ("ami-1234ABCD", false),
            ("ami-1234abcd.qcow2", false),
            ("vol-1234abcd", false),
        ] {
            assert_eq!(is_ami(name), is, "{name}");
        }
    }

    #[test]
    fn an_image_is_as_big_and_as_old_as_its_volume() {
        let image = image(
            "ami-1234abcd",
            &volume("qcow2", None),
            Some("/pool"),
            "x86_64",
        );
        let image = image.expect("it is one");
        let told = |name, value: &str| (String::from(name), value.to_owned());
        assert_eq!(
            image.attributes,
            [told("disk-mib", "2"), told("created", "1700000000")]
        );
    }

    #[test]
    fn an_image_that_reaches_out_of_the_pool_is_refused() {
        let refused = |volume: &Element, folder| {
            image("ami-1234abcd", volume, folder, "x86_64")
                .err()
                .unwrap_or_default()
        };
        assert!(refused(&volume("raw", None), Some("/pool")).contains("its format is raw"));
        for (below, folder, is) in [
            ("/pool/base", Some("/pool"), false),
            ("/etc/shadow", Some("/pool"), true),
            ("/pool/../etc/shadow", Some("/pool"), true),
            ("/pool2/base", Some("/pool"), true),
            ("/pool/base", None, true),
        ] {
            let why = refused(&volume("qcow2", Some(below)), folder);
            assert_eq!(why.contains("not in the pool"), is, "{below}: {why}");
        }
    }
}
