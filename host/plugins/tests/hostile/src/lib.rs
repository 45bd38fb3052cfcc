//! A VM manager that does harm: a launch does what its instance type says.
#![expect(
    unsafe_code,
    reason = "harm is done with wild pointers and what is no text"
)]

use std::hint::{black_box, spin_loop};

use orrery_sdk::prelude::*;
use types::descriptor::{Descriptor, Finding, Health, Identity, ProbeResult};

struct Hostile {
    host: Host,
}

impl Open for Hostile {
    async fn open(host: Host) -> Result<Self> {
        Ok(Self { host })
    }
}

fn seen(id: &str) -> Progress {
    Progress::Done(Observation::new(id, Power::Running))
}

impl Manager for Hostile {
    async fn capabilities(&self, _: &Caller) -> Result<CapabilitySet> {
        Ok(CapabilitySet::default())
    }

    async fn images(&self, _: &Caller) -> Result<Vec<Image>> {
        // One name, a thousand times over: small here, large for whoever copies it.
        let image = Image {
            name: "n".repeat(100_000),
            ..Image::default()
        };
        Ok(vec![image; 100])
    }

    async fn launch(&self, _: &Caller, spec: &LaunchSpec) -> Result<Progress> {
        let id = &spec.instance_id;
        match spec.instance_type.as_str() {
            "panic" => panic!("as asked"),
            "abort" => std::process::abort(),
            "exit" => std::process::exit(0),
            "loop" => loop {
                spin_loop();
            },
            "wild" => {
                // SAFETY: there is none; the test is that nobody else notices.
                unsafe {
                    std::ptr::without_provenance_mut::<u64>(usize::MAX - 64).write_volatile(7)
                };
                Ok(seen(id))
            }
            "bomb" => {
                let mut hoard = Vec::new();
                loop {
                    hoard.push(black_box(vec![1_u8; 1 << 20]));
                }
            }
            "large" => Ok(Progress::Done(
                Observation::new(id.as_str(), Power::Running).with_reason("r".repeat(2 << 20)),
            )),
            "garbled" => {
                // SAFETY: there is none; what is no text leaves as one, for the host to see.
                let text = unsafe { String::from_utf8_unchecked(vec![b'r', 0xff, 0xfe]) };
                Ok(Progress::Done(
                    Observation::new(id.as_str(), Power::Running).with_reason(text),
                ))
            }
            "babble" => loop {
                let text = "word upon word ".repeat(100);
                self.host
                    .log()
                    .log(host::log::Level::Info, &text, &[])
                    .await;
            },
            "log" => {
                for number in 0..100 {
                    let text = format!("line {number}");
                    self.host
                        .log()
                        .log(host::log::Level::Info, &text, &[])
                        .await;
                }
                Ok(seen(id))
            }
            "refuse" => Err(Error::new(Kind::Capacity, "full").with_code("Server.Full")),
            "sleep" => {
                self.host.clock().sleep_ms(5).await?;
                Ok(seen(id))
            }
            "clock" => {
                let now = self.host.clock().now_ms().await?;
                Ok(Progress::Done(
                    Observation::new(id.as_str(), Power::Running).with_reason(now.to_string()),
                ))
            }
            "count" => {
                let before = self.host.kv().get("count").await?;
                let count = before.as_ref().map_or(0, |entry| entry.value[0]) + 1;
                let revision = before.map(|entry| entry.revision);
                self.host.kv().put("count", &[count], revision).await?;
                Ok(Progress::Done(
                    Observation::new(id.as_str(), Power::Running).with_reason(count.to_string()),
                ))
            }
            _ => Ok(seen(id)),
        }
    }

    async fn start(&self, _: &Caller, spec: &LaunchSpec, _: &Handle) -> Result<Progress> {
        Ok(seen(&spec.instance_id))
    }

    async fn stop(&self, _: &Caller, target: &Target, _: StopMode) -> Result<Progress> {
        Ok(seen(&target.instance_id))
    }

    async fn reboot(&self, _: &Caller, target: &Target) -> Result<Progress> {
        Ok(seen(&target.instance_id))
    }

    async fn terminate(&self, _: &Caller, target: &Target) -> Result<Progress> {
        Ok(seen(&target.instance_id))
    }

    async fn observe(&self, _: &Caller, targets: &[Target]) -> Result<Vec<Observation>> {
        let seen = |target: &Target| Observation::new(target.instance_id.as_str(), Power::Running);
        Ok(targets.iter().map(seen).collect())
    }

    async fn owned(&self, _: &Caller) -> Result<Vec<Observation>> {
        Ok(Vec::new())
    }
}

impl Descriptor for Hostile {
    async fn describe(&self) -> Result<Identity> {
        Ok(Identity {
            id: "hostile".into(),
            version: "0.1.0".into(),
            config_schema: r#"{"properties": {"pool": {"type": "integer"}}}"#.into(),
            ..Identity::default()
        })
    }

    async fn check_config(&self, config_json: &str) -> Result<Vec<Finding>> {
        let finding = |path: &str| Finding {
            path: path.into(),
            message: "is not known".into(),
        };
        Ok(match config_json {
            "{}" => Vec::new(),
            _ => vec![finding("pool.size"), finding("pool.colour")],
        })
    }

    async fn probe(&self, by: &Caller) -> Result<ProbeResult> {
        let health = match (&*by.emulator_id, &*by.region) {
            ("", _) => return Err(Error::new(Kind::Internal, "for nobody")),
            (_, "spa") => Health::Ready,
            _ => Health::Degraded,
        };
        Ok(ProbeResult {
            health,
            message: "as always".into(),
            attributes: Vec::new(),
        })
    }
}

orrery_sdk::export!(Hostile: manager, descriptor);
