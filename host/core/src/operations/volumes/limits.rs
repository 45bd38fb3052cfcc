//! What EBS allows of each volume type: size, operations a second, throughput.
//! <https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html>

use orrery_wire::Str;

use crate::{Ec2Error, ErrorCode, Result};

/// The limits of one type.
pub struct Limits {
    name: &'static str,
    /// GiB.
    size: (i32, i32),
    iops: Iops,
    /// MiB/s, and the most of it for each operation a second.
    throughput: Option<(i32, i32, f64)>,
}

enum Iops {
    /// Follows from the size, or the type does not count in operations.
    Fixed(fn(i32) -> Option<i32>),
    /// Can be chosen.
    Chosen {
        bounds: (i32, i32),
        per_gibibyte: i32,
        default: Option<i32>,
    },
}

static ALL: [Limits; 7] = [
    Limits {
        name: "gp3",
        size: (1, 65_536),
        iops: Iops::Chosen {
            bounds: (3_000, 80_000),
            per_gibibyte: 500,
            default: Some(3_000),
        },
        throughput: Some((125, 2_000, 0.25)),
    },
    Limits {
        name: "gp2",
        size: (1, 16_384),
        iops: Iops::Fixed(|size| Some(size.saturating_mul(3).clamp(100, 16_000))),
        throughput: None,
    },
    Limits {
        name: "io1",
        size: (4, 16_384),
        iops: Iops::Chosen {
            bounds: (100, 64_000),
            per_gibibyte: 50,
            default: None,
        },
        throughput: None,
    },
    Limits {
        name: "io2",
        size: (4, 65_536),
        iops: Iops::Chosen {
            bounds: (100, 256_000),
            per_gibibyte: 1_000,
            default: None,
        },
        throughput: None,
    },
    Limits {
        name: "st1",
        size: (125, 16_384),
        iops: Iops::Fixed(|_| None),
        throughput: None,
    },
    Limits {
        name: "sc1",
        size: (125, 16_384),
        iops: Iops::Fixed(|_| None),
        throughput: None,
    },
    Limits {
        name: "standard",
        size: (1, 1_024),
        iops: Iops::Fixed(|_| None),
        throughput: None,
    },
];

/// Whether volumes of this type can be attached to several instances.
pub fn can_multi_attach(volume_type: &str) -> bool {
    matches!(volume_type, "io1" | "io2")
}

impl Limits {
    /// The limits of a type.
    ///
    /// # Errors
    /// `UnknownVolumeType`.
    pub fn of(volume_type: &str) -> Result<&'static Self> {
        let mut all = ALL.iter();
        all.find(|limits| limits.name == volume_type)
            .ok_or_else(|| {
                Ec2Error::new(
                    ErrorCode::UnknownVolumeType,
                    format!("Unsupported volume type '{volume_type}' for volume creation."),
                )
            })
    }

    /// The type.
    pub fn name(&self) -> Str {
        Str::from(self.name)
    }

    /// Checks a size in GiB.
    ///
    /// # Errors
    /// `InvalidParameterValue`.
    pub fn check_size(&self, size: i32) -> Result<()> {
        let (least, most) = self.size;
        if size < least {
            return Err(invalid(format!(
                "Volume of {size}GiB is too small; minimum is {least}GiB."
            )));
        }
        if size > most {
            return Err(invalid(format!(
                "Volume of {size}GiB is too large for volume type {}; maximum is {most}GiB.",
                self.name
            )));
        }
        Ok(())
    }

    /// Operations a second in force for a size.
    ///
    /// # Errors
    /// `InvalidParameterCombination` where they cannot be chosen, `MissingParameter`
    /// where they must be, `InvalidParameterValue` outside the limits.
    pub fn iops(&self, size: i32, asked: Option<i32>) -> Result<Option<i32>> {
        match (&self.iops, asked) {
            (Iops::Fixed(of_size), None) => Ok(of_size(size)),
            (Iops::Fixed(_), Some(_)) => Err(self.unsupported("iops")),
            (Iops::Chosen { default: None, .. }, None) => Err(Ec2Error::new(
                ErrorCode::MissingParameter,
                format!(
                    "The parameter iops must be specified for {} volumes.",
                    self.name
                ),
            )),
            (Iops::Chosen { default, .. }, None) => Ok(*default),
            (
                Iops::Chosen {
                    bounds,
                    per_gibibyte,
                    default,
                },
                Some(iops),
            ) => {
                within("Volume iops", iops, *bounds)?;
                let is_baseline = default.is_some_and(|baseline| iops <= baseline);
                let ratio = f64::from(iops) / f64::from(size.max(1));
                if !is_baseline && ratio > f64::from(*per_gibibyte) {
                    return Err(invalid(format!(
                        "Iops to volume size ratio of {ratio:.6} is too high; maximum is {:.6}.",
                        f64::from(*per_gibibyte)
                    )));
                }
                Ok(Some(iops))
            }
        }
    }

    /// MiB/s in force beside so many operations a second.
    ///
    /// # Errors
    /// `InvalidParameterCombination` where it cannot be chosen,
    /// `InvalidParameterValue` outside the limits.
    pub fn throughput(&self, iops: Option<i32>, asked: Option<i32>) -> Result<Option<i32>> {
        let (least, most, per_operation) = match (self.throughput, asked) {
            (None, None) => return Ok(None),
            (None, Some(_)) => return Err(self.unsupported("throughput")),
            (Some((least, ..)), None) => return Ok(Some(least)),
            (Some(limits), Some(_)) => limits,
        };
        let throughput = asked.unwrap_or(least);
        within("Volume throughput", throughput, (least, most))?;
        let ratio = f64::from(throughput) / f64::from(iops.unwrap_or(1).max(1));
        if ratio > per_operation {
            return Err(invalid(format!(
                "Throughput (MiBps) to iops ratio of {ratio:.6} is too high; maximum is {per_operation:.6} MiBps per iops."
            )));
        }
        Ok(Some(throughput))
    }

    fn unsupported(&self, parameter: &str) -> Ec2Error {
        Ec2Error::new(
            ErrorCode::InvalidParameterCombination,
            format!(
                "The parameter {parameter} is not supported for {} volumes.",
                self.name
            ),
        )
    }
}

fn within(what: &str, value: i32, (least, most): (i32, i32)) -> Result<()> {
    if value < least {
        return Err(invalid(format!(
            "{what} of {value} is too low; minimum is {least}."
        )));
    }
    if value > most {
        return Err(invalid(format!(
            "{what} of {value} is too high; maximum is {most}."
        )));
    }
    Ok(())
}

fn invalid(message: String) -> Ec2Error {
    Ec2Error::new(ErrorCode::InvalidParameterValue, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settled(
        volume_type: &str,
        size: i32,
        iops: Option<i32>,
        throughput: Option<i32>,
    ) -> std::result::Result<(Option<i32>, Option<i32>), String> {
        let settle = || {
            let limits = Limits::of(volume_type)?;
            limits.check_size(size)?;
            let iops = limits.iops(size, iops)?;
            Ok((iops, limits.throughput(iops, throughput)?))
        };
        settle().map_err(|error: Ec2Error| error.code().to_owned())
    }

    #[test]
    fn each_type_has_its_figures_and_limits() {
        let value = Err("InvalidParameterValue".to_owned());
        let combination = Err("InvalidParameterCombination".to_owned());
        for (kind, size, iops, throughput, expected) in [
            ("gp3", 1, None, None, Ok((Some(3_000), Some(125)))),
            (
                "gp3",
                8,
                Some(4_000),
                Some(1_000),
                Ok((Some(4_000), Some(1_000))),
            ),
            ("gp3", 8, Some(4_001), None, value.clone()),
            ("gp3", 8, Some(2_999), None, value.clone()),
            ("gp3", 65_537, None, None, value.clone()),
            ("gp3", 8, Some(3_000), Some(751), value.clone()),
            ("gp3", 8, None, Some(124), value.clone()),
            ("gp2", 1, None, None, Ok((Some(100), None))),
            ("gp2", 500, None, None, Ok((Some(1_500), None))),
            ("gp2", 16_384, None, None, Ok((Some(16_000), None))),
            ("gp2", 8, Some(100), None, combination.clone()),
            ("gp2", 8, None, Some(125), combination.clone()),
            ("io1", 4, Some(200), None, Ok((Some(200), None))),
            ("io1", 4, Some(201), None, value.clone()),
            ("io1", 4, None, None, Err("MissingParameter".into())),
            ("io1", 3, Some(100), None, value.clone()),
            ("io2", 4, Some(4_000), None, Ok((Some(4_000), None))),
            ("st1", 125, None, None, Ok((None, None))),
            ("sc1", 124, None, None, value.clone()),
            ("standard", 1_025, None, None, value.clone()),
            ("gp9", 8, None, None, Err("UnknownVolumeType".into())),
        ] {
            assert_eq!(
                settled(kind, size, iops, throughput),
                expected,
                "{kind} {size} {iops:?} {throughput:?}"
            );
        }
    }
}
