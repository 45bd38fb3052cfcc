//! The operator's choices that change how EC2 behaves. Read once from the
//! configuration by the program and passed with every call.

use crate::cidr::Ipv4Cidr;

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

/// Choices of the operator.
#[derive(Clone, Debug)]
pub struct Settings {
    /// See [`Strictness`].
    pub strictness: Strictness,
    /// See [`UnknownImages`].
    pub unknown_images: UnknownImages,
    /// Address block of every new realm's default VPC; `/8` to `/28`.
    pub default_vpc_cidr: Ipv4Cidr,
    /// The VM managers that new instances may get, by id; at least one.
    pub vm_managers: Vec<orrery_wire::Str>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            strictness: Strictness::default(),
            unknown_images: UnknownImages::default(),
            default_vpc_cidr: Ipv4Cidr::DEFAULT_VPC,
            vm_managers: vec![arcstr::literal!("mock")],
        }
    }
}
