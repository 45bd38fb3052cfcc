//! The operator's choices that change how EC2 behaves. Read once from the
//! configuration by the program and passed with every call.

use std::sync::Arc;

use crate::{
    catalogue::offered::OfferedImage,
    cidr::Ipv4Cidr,
    filters,
    resources::images::{Backing, Making},
};

/// What a security-group rule without any source means, and other places where
/// AWS refuses what LocalStack's users rely on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Strictness {
    /// Accept what LocalStack's documentation prints, with one warning.
    #[default]
    Documented,
    /// Refuse exactly what AWS refuses (`ORRERY_STRICT=1`).
    Aws,
}

/// What becomes of a well-formed AMI id that no catalogue knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UnknownImages {
    /// Launch it in the mock, with one warning.
    #[default]
    Launch,
    /// `InvalidAMIID.NotFound` (`ORRERY_STRICT_AMIS=1`).
    Refuse,
}

/// How much an account may have of what AWS gives more of when asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Quotas {
    /// Whatever fits into memory.
    #[default]
    Off,
    /// As much as a new account at AWS (`ORRERY_QUOTAS=aws`).
    Aws,
}

/// Whether instances with machines are tagged with their VM manager.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ManagerTags {
    /// `ec2_vm_manager`, as the manager's images have it.
    #[default]
    Shown,
    /// No tags but the user's (`ORRERY_MANAGER_TAGS=0`).
    Hidden,
}

/// A VM manager that launches images by where they come from, such as `debian:12`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct References {
    /// The VM manager.
    pub manager: orrery_wire::Str,
    /// The attribute in which it is told of one.
    pub attribute: orrery_wire::Str,
    /// Which images of the catalogue it launches, by patterns of their names with `*` and
    /// `?`, each with where its image comes from. The first that fits counts.
    pub mapped: Vec<(String, orrery_wire::Str)>,
}

impl References {
    /// What the manager has of an image that comes from there.
    pub fn backing(&self, reference: &orrery_wire::Str) -> Arc<Backing> {
        let attributes = vec![(self.attribute.clone(), reference.clone())];
        Arc::new(Backing {
            manager: self.manager.clone(),
            making: Making::Made(attributes),
        })
    }

    /// The same for an image of the catalogue.
    pub fn backing_of(&self, name: &str) -> Option<Arc<Backing>> {
        let mut mapped = self.mapped.iter();
        let (_, reference) = mapped.find(|(pattern, _)| filters::fits(pattern, name))?;
        Some(self.backing(reference))
    }
}

/// Choices of the operator.
#[derive(Clone, Debug)]
pub struct Settings {
    /// See [`Strictness`].
    pub strictness: Strictness,
    /// See [`UnknownImages`].
    pub unknown_images: UnknownImages,
    /// See [`Quotas`].
    pub quotas: Quotas,
    /// Address block of every new realm's default VPC; `/8` to `/28`.
    pub default_vpc_cidr: Ipv4Cidr,
    /// The VM managers that new instances may get, by id; at least one.
    pub vm_managers: Vec<orrery_wire::Str>,
    /// See [`ManagerTags`].
    pub manager_tags: ManagerTags,
    /// Those of them that launch nothing but images that are theirs.
    pub own_images_only: Vec<orrery_wire::Str>,
    /// VM managers that make images of their machines, and remove images.
    pub imaging: Vec<orrery_wire::Str>,
    /// Who launches images that are named by where they come from.
    pub references: Option<References>,
    /// VM managers that have volumes apart from machines.
    pub volumes: Vec<orrery_wire::Str>,
    /// Those of them whose machines' root disks are volumes, too.
    pub root_volumes: Vec<orrery_wire::Str>,
    /// Images that these have of their own, each with an id of its own. The one choice that
    /// is not the operator's: managers change it while the program runs.
    pub images: Vec<Arc<OfferedImage>>,
}

impl Settings {
    /// The image of this id, where a VM manager has it.
    pub fn offered(&self, id: &str) -> Option<&Arc<OfferedImage>> {
        self.images.iter().find(|image| image.id == id)
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            strictness: Strictness::default(),
            unknown_images: UnknownImages::default(),
            quotas: Quotas::default(),
            default_vpc_cidr: Ipv4Cidr::DEFAULT_VPC,
            vm_managers: vec![arcstr::literal!("mock")],
            manager_tags: ManagerTags::default(),
            own_images_only: Vec::new(),
            imaging: Vec::new(),
            references: None,
            volumes: Vec::new(),
            root_volumes: Vec::new(),
            images: Vec::new(),
        }
    }
}
