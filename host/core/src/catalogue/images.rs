//! Public images, the same in every region but for their ids. Names follow the
//! vendors' patterns and sort by age within a family, so that searches for the most
//! recent one find one.

use std::sync::{LazyLock, OnceLock};

use orrery_wire::{Str, Timestamp, shapes, text};

use crate::ids::stable_hash;

/// Ids that LocalStack's documentation uses, and the image that each stands for.
const DOCUMENTED: [(&str, &str); 2] = [
    (
        "ami-df5de72bdb3b",
        "ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server-",
    ),
    ("ami-024f768332f0", "al2023-ami-2023"),
];

/// A public image in one region.
#[derive(Clone, Debug)]
pub struct CatalogueImage {
    /// `ami-…`
    pub id: Str,
    line: Line,
}

#[derive(Clone, Copy, Debug)]
struct Line {
    owner: &'static str,
    alias: Option<&'static str>,
    architecture: &'static str,
    platform: Option<&'static str>,
    boot_mode: Option<&'static str>,
    root_device: &'static str,
    gibibytes: i32,
    created: &'static str,
    name: &'static str,
}

fn lines() -> impl Iterator<Item = Line> {
    include_str!("../../data/images.tsv")
        .lines()
        .filter_map(read)
}

fn read(line: &'static str) -> Option<Line> {
    fn optional(text: &'static str) -> Option<&'static str> {
        (text != "-").then_some(text)
    }
    let mut columns = line.split('\t');
    Some(Line {
        owner: columns.next()?,
        alias: optional(columns.next()?),
        architecture: columns.next()?,
        platform: optional(columns.next()?),
        boot_mode: optional(columns.next()?),
        root_device: columns.next()?,
        gibibytes: columns.next()?.parse().ok()?,
        created: columns.next()?,
        name: columns.next()?,
    })
}

fn derived_id(prefix: &str, region: &str, name: &str) -> Str {
    Str::from(format!(
        "{prefix}-0{:016x}",
        stable_hash(&[prefix, region, name])
    ))
}

/// A region's name and its images, once they are asked for.
type OfRegion = (&'static str, OnceLock<Vec<CatalogueImage>>);

static BY_REGION: LazyLock<Vec<OfRegion>> = LazyLock::new(|| {
    let regions = super::regions::all().iter();
    regions
        .map(|region| (region.name, OnceLock::new()))
        .collect()
});

/// The images of a region, older ones of a family first; none where there is no such
/// region.
pub fn all(region: &str) -> &'static [CatalogueImage] {
    let found = BY_REGION.iter().find(|(name, _)| *name == region);
    found.map_or(&[], |(name, images)| images.get_or_init(|| made(name)))
}

fn made(region: &str) -> Vec<CatalogueImage> {
    let mut images: Vec<_> = lines()
        .map(|line| CatalogueImage {
            id: derived_id("ami", region, line.name),
            line,
        })
        .collect();
    for (id, begin) in DOCUMENTED {
        if let Some(line) = lines().find(|line| line.name.starts_with(begin)) {
            let id = Str::from(id);
            images.push(CatalogueImage { id, line });
        }
    }
    images
}

/// An image of a region.
pub fn get(region: &str, id: &str) -> Option<&'static CatalogueImage> {
    all(region).iter().find(|image| image.id == id)
}

/// The newest image whose name begins so, for an architecture, and how many there are.
pub(super) fn newest(
    region: &str,
    begin: &str,
    architecture: &str,
) -> Option<(&'static CatalogueImage, usize)> {
    let matching = |image: &&CatalogueImage| {
        image.line.name.starts_with(begin) && image.line.architecture == architecture
    };
    let count = lines()
        .filter(|line| line.name.starts_with(begin) && line.architecture == architecture)
        .count();
    let newest = all(region)
        .iter()
        .filter(matching)
        .max_by_key(|image| image.line.created)?;
    Some((newest, count))
}

impl CatalogueImage {
    /// The vendor's name for it.
    pub fn name(&self) -> &'static str {
        self.line.name
    }

    /// When it was made.
    pub fn created(&self) -> Timestamp {
        Timestamp::parse(self.line.created).unwrap_or_default()
    }

    /// As DescribeImages shows it, without tags.
    pub fn shape(&self) -> shapes::Image {
        let line = self.line;
        let windows = line.platform.is_some();
        let location = format!("{}/{}", line.alias.unwrap_or(line.owner), line.name);
        shapes::Image {
            image_id: Some(self.id.clone()),
            image_location: Some(Str::from(location)),
            image_type: Some(text!("machine")),
            name: Some(Str::from(line.name)),
            description: Some(Str::from(line.name)),
            owner_id: Some(Str::from(line.owner)),
            image_owner_alias: line.alias.map(Str::from),
            architecture: Some(Str::from(line.architecture)),
            platform: line.platform.map(Str::from),
            platform_details: Some(if windows {
                text!("Windows")
            } else {
                text!("Linux/UNIX")
            }),
            usage_operation: Some(if windows {
                text!("RunInstances:0002")
            } else {
                text!("RunInstances")
            }),
            boot_mode: line.boot_mode.map(Str::from),
            creation_date: Some(Str::from(line.created)),
            public: Some(true),
            state: Some(text!("available")),
            hypervisor: Some(text!("xen")),
            virtualization_type: Some(text!("hvm")),
            ena_support: Some(true),
            sriov_net_support: Some(text!("simple")),
            imds_support: line.name.starts_with("al2023").then(|| text!("v2.0")),
            root_device_type: Some(text!("ebs")),
            root_device_name: Some(Str::from(line.root_device)),
            block_device_mappings: Some(vec![self.root()]),
            ..Default::default()
        }
    }

    fn root(&self) -> shapes::BlockDeviceMapping {
        let snapshot = derived_id("snap", &self.id, self.line.name);
        shapes::BlockDeviceMapping {
            device_name: Some(Str::from(self.line.root_device)),
            ebs: Some(shapes::EbsBlockDevice {
                delete_on_termination: Some(true),
                encrypted: Some(false),
                snapshot_id: Some(snapshot),
                volume_size: Some(self.line.gibibytes),
                volume_type: Some(text!("gp3")),
                ..Default::default()
            }),
            ..Default::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_read_and_ids_are_of_the_region() {
        let text = include_str!("../../data/images.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'));
        assert_eq!(lines().count(), text.count());
        let (here, there) = (all("us-east-1"), all("eu-west-1"));
        assert_ne!(here[0].id, there[0].id);
        assert_eq!(here[0].id, all("us-east-1")[0].id);
        assert_eq!(
            get("us-east-1", "ami-024f768332f0").map(|image| image.line.owner),
            Some("137112412989")
        );
    }

    #[test]
    fn the_newest_of_a_family_is_found() {
        let (image, versions) =
            newest("us-east-1", "al2023-ami-2023", "x86_64").expect("there is one");
        assert_eq!(versions, 2);
        assert_eq!(
            image.line.name,
            "al2023-ami-2023.9.20250929.0-kernel-6.1-x86_64"
        );
    }
}
