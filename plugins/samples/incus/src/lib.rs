//! A VM manager for Incus and LXD.
//!
//! The server has all state: which instances there are, what they do, and in their
//! configuration whose they are. What takes time is an operation of the server's, and an
//! instance with an operation under way is on its way; so nothing is lost when an answer,
//! the plugin or the emulator is.

mod api;

use orrery_sdk::prelude::*;
use serde::Deserialize;
use serde_json::{Value, json};

use api::{Api, Instance};

/// Who made an instance: a key of its configuration.
const OWNER: &str = "user.orrery.emulator";
const HANDLE: u32 = 1;
/// Milliseconds after which to look at work that goes on.
const LOOK: u32 = 500;

struct Incus {
    api: Api,
    settings: Settings,
}

/// The table `[plugins.incus.config]`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    /// Alias of the image that is launched for AMIs that are none of the server's.
    image: Option<String>,
    /// `container` or `virtual-machine`.
    #[serde(rename = "type", default = "container")]
    kind: String,
}

fn container() -> String {
    "container".into()
}

impl Open for Incus {
    async fn open(host: Host) -> Result<Self> {
        let settings = serde_json::from_str(&host.config().get().await?);
        let wrong = |why| Error::new(Kind::Invalid, format!("The configuration of incus: {why}"));
        Ok(Self {
            settings: settings.map_err(wrong)?,
            api: Api { host },
        })
    }
}

/// The instance's name on the server: EC2's id, and a mark of the emulator, for two of them
/// may have the same ids.
fn name(by: &Caller, instance_id: &str) -> String {
    let mark = by
        .emulator_id
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |mark, byte| {
            (mark ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
    format!("{instance_id}-{:08x}", mark >> 32)
}

fn handle() -> Handle {
    Handle::new(HANDLE, "incus")
}

fn seen(instance_id: &str, power: Power) -> Observation {
    let observation = Observation::new(instance_id, power);
    match power {
        Power::Absent => observation,
        _ => observation.with_handle(handle()),
    }
}

/// Done where the machine is as asked; else there is something to wait for.
fn until(wanted: Power, observation: Observation) -> Progress {
    match observation.power {
        power if power == wanted => Progress::Done(observation),
        Power::Starting | Power::Stopping => pending("the server is at it"),
        _ => Progress::Done(observation),
    }
}

fn pending(note: &str) -> Progress {
    Progress::Pending(Wait {
        handle: Some(handle()),
        poll_after_ms: LOOK,
        note: note.into(),
    })
}

impl Incus {
    async fn see(&self, by: &Caller, instance_id: &str) -> Result<Observation> {
        let name = name(by, instance_id);
        let found = self.api.instance(&name).await?;
        let busy = self.api.busy().await?;
        Ok(observed(
            instance_id,
            found.as_ref(),
            busy.get(&name).copied(),
        ))
    }

    async fn existing(&self, by: &Caller, instance_id: &str) -> Result<Observation> {
        let found = self.see(by, instance_id).await?;
        match found.power {
            Power::Absent => {
                let text = format!("The server has no machine of {instance_id}");
                Err(Error::new(Kind::NotFound, text))
            }
            _ => Ok(found),
        }
    }

    /// What the server is asked to create.
    fn create(&self, by: &Caller, spec: &LaunchSpec) -> Result<Value> {
        let fingerprint = spec.image.attribute("fingerprint");
        let source = match (fingerprint, &self.settings.image) {
            (Some(fingerprint), _) => json!({ "type": "image", "fingerprint": fingerprint }),
            (None, Some(alias)) => json!({ "type": "image", "alias": alias }),
            (None, None) => {
                let text = "The AMI is none of the server's images, and no image is configured";
                return Err(Error::new(Kind::Invalid, text));
            }
        };
        let mut config = json!({
            "limits.cpu": spec.vcpus.to_string(),
            "limits.memory": format!("{}MiB", spec.memory_mib),
            OWNER: by.emulator_id,
            "user.orrery.instance": spec.instance_id,
        });
        if let Ok(text) = std::str::from_utf8(&spec.user_data)
            && !text.is_empty()
        {
            config["cloud-init.user-data"] = text.into();
        }
        if !spec.authorized_keys.is_empty() {
            let keys = json!({ "ssh_authorized_keys": spec.authorized_keys });
            // All JSON is YAML.
            config["cloud-init.vendor-data"] = format!("#cloud-config\n{keys}\n").into();
        }
        Ok(json!({
            "name": name(by, &spec.instance_id),
            "type": self.settings.kind,
            "start": true,
            "source": source,
            "config": config,
        }))
    }
}

/// What the server says of an instance, which it may be busy with.
fn observed(instance_id: &str, found: Option<&Instance>, busy: Option<Power>) -> Observation {
    let power = match (found, busy) {
        (_, Some(power)) => power,
        (None, None) => Power::Absent,
        (Some(instance), None) => instance.power(),
    };
    let mut observation = seen(instance_id, power);
    if let Some(instance) = found {
        observation.addresses = instance.addresses();
    }
    observation
}

impl Manager for Incus {
    async fn capabilities(&self, _: &Caller) -> Result<CapabilitySet> {
        Ok(CapabilitySet {
            features: vec![
                Feature::StopStart,
                Feature::Reboot,
                Feature::UserData,
                Feature::SshKeys,
            ],
            suggested_observe_ms: 10_000,
            handle_version: HANDLE,
            ..CapabilitySet::default()
        })
    }

    async fn images(&self, _: &Caller) -> Result<Vec<Image>> {
        let images = self.api.images().await?;
        let offered = images.into_iter().filter_map(|image| {
            Some(Image {
                name: image.aliases.into_iter().next()?.name,
                architecture: match &*image.architecture {
                    "aarch64" => "arm64".into(),
                    _ => image.architecture,
                },
                root_device: "/dev/sda1".into(),
                attributes: vec![("fingerprint".into(), image.fingerprint)],
                ..Image::default()
            })
        });
        Ok(offered.collect())
    }

    async fn launch(&self, by: &Caller, spec: &LaunchSpec) -> Result<Progress> {
        let found = self.see(by, &spec.instance_id).await?;
        if found.power != Power::Absent {
            return Ok(until(Power::Running, found));
        }
        self.api.create(&self.create(by, spec)?).await?;
        Ok(pending("the server makes the instance"))
    }

    async fn start(&self, by: &Caller, spec: &LaunchSpec, given: &Handle) -> Result<Progress> {
        if *given != handle() {
            return Err(Error::new(Kind::Invalid, "The handle is none of incus's"));
        }
        let found = self.existing(by, &spec.instance_id).await?;
        match found.power {
            Power::Running | Power::Starting => return Ok(until(Power::Running, found)),
            // The server takes it for one that runs.
            Power::Stopping => {
                let error = Error::new(Kind::Conflict, "The instance is still stopping");
                return Err(error.with_retry_after_ms(LOOK));
            }
            _ => {
                self.api
                    .turn(&name(by, &spec.instance_id), "start", false)
                    .await?
            }
        }
        Ok(pending("the server starts the instance"))
    }

    async fn stop(&self, by: &Caller, target: &Target, mode: StopMode) -> Result<Progress> {
        let found = self.existing(by, &target.instance_id).await?;
        if found.power == Power::Stopped || found.power == Power::Stopping {
            return Ok(until(Power::Stopped, found));
        }
        let name = name(by, &target.instance_id);
        self.api
            .turn(&name, "stop", mode == StopMode::Force)
            .await?;
        Ok(pending("the server stops the instance"))
    }

    async fn reboot(&self, by: &Caller, target: &Target) -> Result<Progress> {
        let found = self.existing(by, &target.instance_id).await?;
        match found.power {
            Power::Starting => return Ok(until(Power::Running, found)),
            Power::Running => {
                let name = name(by, &target.instance_id);
                self.api.turn(&name, "restart", false).await?;
            }
            _ => {
                let text = "Only a running machine can reboot";
                return Err(Error::new(Kind::Invalid, text));
            }
        }
        Ok(pending("the server restarts the instance"))
    }

    async fn terminate(&self, by: &Caller, target: &Target) -> Result<Progress> {
        let name = name(by, &target.instance_id);
        self.api.remove(&name).await?;
        Ok(Progress::Done(seen(&target.instance_id, Power::Absent)))
    }

    async fn observe(&self, by: &Caller, targets: &[Target]) -> Result<Vec<Observation>> {
        // What ends between the two looks is seen as it is, not as absent.
        let busy = self.api.busy().await?;
        let all = self.api.instances().await?;
        let see = |target: &Target| {
            let name = name(by, &target.instance_id);
            let found = all.iter().find(|instance| instance.name == name);
            observed(&target.instance_id, found, busy.get(&name).copied())
        };
        Ok(targets.iter().map(see).collect())
    }

    async fn owned(&self, by: &Caller) -> Result<Vec<Observation>> {
        let busy = self.api.busy().await?;
        let all = self.api.instances().await?;
        let ours = all
            .iter()
            .filter(|it| it.config.get(OWNER) == Some(&by.emulator_id));
        let ours = ours.filter_map(|instance| {
            let id = instance.config.get("user.orrery.instance")?;
            Some(observed(
                id,
                Some(instance),
                busy.get(&instance.name).copied(),
            ))
        });
        Ok(ours.collect())
    }
}

orrery_sdk::export!(Incus: manager);
