//! AMIs whose images come from a registry: the defaults, which are fetched at the start, and
//! those that name their image, which are fetched when they are first launched.
//!
//! A launch does not wait for that inside its call: it goes on in the background, where the
//! pull is met that is under way, and its instance is seen to start meanwhile.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bollard::models::{ContainerSummary, CreateImageInfo};
use bollard::query_parameters::{CreateImageOptionsBuilder, TagImageOptionsBuilder};
use futures_util::StreamExt as _;
use orrery_sdk::contract::{Caller, Image, LaunchSpec, Observation, Power, Result, Wait};
use tokio::time::Instant;

use crate::engine::failed;
use crate::images::{self, FOLDER, ROOT};
use crate::imaging::repository;
use crate::seen::observation;
use crate::{Docker, background};

/// Milliseconds between looks at an instance that waits for its image.
const POLL_MS: u32 = 250;
/// How often the log says how far a pull is.
const TOLD: Duration = Duration::from_secs(5);

/// An AMI that is fetched at the start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched {
    /// `ami-…`
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where its image comes from.
    pub reference: String,
}

/// The AMIs that users of LocalStack know.
pub fn defaults() -> Vec<Fetched> {
    let all = [
        (
            "ami-df5de72bdb3b",
            "ubuntu-22.04-jammy-jellyfish",
            "ubuntu:22.04",
        ),
        ("ami-024f768332f0", "amazonlinux-2023", "amazonlinux:2023"),
    ];
    let fetched = all.map(|(id, name, reference)| Fetched {
        id: id.into(),
        name: name.into(),
        reference: reference.into(),
    });
    fetched.into()
}

/// How far a pull is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Download {
    /// What is pulled.
    pub image: String,
    /// Bytes that are there, of those that are known of.
    pub bytes: u64,
    /// Bytes that are known of.
    pub of: u64,
    /// Whether it has ended.
    pub has_ended: bool,
    /// Why it failed.
    pub failure: Option<String>,
}

/// The pulls of this run.
#[derive(Default)]
pub(crate) struct Pulls {
    running: background::Background,
    /// Launches that wait, by instance.
    pub(crate) launches: background::Background,
    seen: Mutex<BTreeMap<String, Download>>,
}

impl Pulls {
    fn seen(&self) -> MutexGuard<'_, BTreeMap<String, Download>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, reference: &str, note: impl FnOnce(&mut Download)) {
        let mut seen = self.seen();
        let download = seen.entry(reference.to_owned()).or_default();
        reference.clone_into(&mut download.image);
        note(download);
    }
}

impl Docker {
    /// The pulls of this run, ended or not.
    pub fn downloads(&self) -> Vec<Download> {
        self.pulls.seen().values().cloned().collect()
    }

    /// Fetches the default AMIs that the engine does not have, one after the other.
    pub async fn fetch_defaults(&self) {
        for ami in &self.settings.fetched {
            let reference = self.reference(&ami.reference);
            let fetched = match self.ami(&ami.id).await {
                Ok(Some(_)) => continue,
                Ok(None) => self.fetch(&reference, &ami.id, &ami.name).await,
                Err(error) => Err(error),
            };
            if let Err(error) = fetched {
                tracing::warn!(
                    image = reference, ami = ami.id, %error,
                    "a default AMI is not fetched; its first launch tries again"
                );
            }
        }
    }

    /// The default AMIs beyond these.
    pub(crate) fn to_be_fetched(&self, there: &[Image], architecture: &str) -> Vec<Image> {
        let fetched = self.settings.fetched.iter();
        let missing = fetched.filter(|ami| there.iter().all(|image| image.id != ami.id));
        let image = |ami: &Fetched| Image {
            id: ami.id.clone(),
            name: ami.name.clone(),
            architecture: architecture.to_owned(),
            root_device: ROOT.into(),
            attributes: vec![(images::PULLED.into(), ami.reference.clone())],
        };
        missing.map(image).collect()
    }

    /// A reference with the registry that the operator chose, unless it names one.
    fn reference(&self, reference: &str) -> String {
        let first = reference.split_once('/').map_or("", |(first, _)| first);
        let names_one = first.contains(['.', ':']) || first == "localhost";
        match &self.settings.registry {
            Some(registry) if !names_one => format!("{registry}/{reference}"),
            _ => reference.to_owned(),
        }
    }

    /// The launch data with the image that the engine has of an AMI that may be fetched.
    async fn with_image<'a>(&self, spec: &'a LaunchSpec) -> Result<Cow<'a, LaunchSpec>> {
        if images::pull_of(&spec.image).is_none() {
            return Ok(Cow::Borrowed(spec));
        }
        let Some(ami) = self.ami(&spec.image.id).await? else {
            return Ok(Cow::Borrowed(spec));
        };
        let mut spec = spec.clone();
        spec.image.attributes = ami.image.attributes;
        Ok(Cow::Owned(spec))
    }

    /// Pulls an image and makes it the AMI.
    async fn fetch(&self, reference: &str, id: &str, name: &str) -> Result<()> {
        let client = self.engine.client().await?.clone();
        let (pulls, pulled) = (Arc::clone(&self.pulls), reference.to_owned());
        let work = || async move { pulls.pull(&client, &pulled).await };
        self.pulls.running.see_through(reference, work).await?;
        let name = repository(name);
        let options = TagImageOptionsBuilder::new()
            .repo(&format!("{FOLDER}{name}"))
            .tag(id)
            .build();
        let client = self.engine.client().await?;
        let tagged = client.tag_image(reference, Some(options)).await;
        tagged.map_err(|why| failed("tag the image", why))?;
        tracing::info!(image = reference, ami = id, "the AMI is there");
        Ok(())
    }

    /// Makes the machine, at once or when its image has been fetched: how long to wait for that.
    pub(crate) async fn make_or_fetch(
        &self,
        by: &Caller,
        spec: &LaunchSpec,
    ) -> Result<Option<Wait>> {
        let spec = self.with_image(spec).await?;
        let (Some(reference), Some(this)) = (images::pull_of(&spec.image), self.this.upgrade())
        else {
            self.make(by, &spec).await?;
            return Ok(None);
        };
        let reference = self.reference(reference);
        let note = format!("Docker pulls {reference}");
        let id = spec.instance_id.clone();
        let (by, spec) = (by.clone(), spec.into_owned());
        let work = || async move {
            let (image, instance) = (&spec.image, &spec.instance_id);
            let name = if image.name.is_empty() {
                &image.id
            } else {
                &image.name
            };
            this.fetch(&reference, &image.id, name).await?;
            // Terminated meanwhile.
            if !this.pulls.launches.is_known(instance) {
                return Ok(());
            }
            this.make(&by, &*this.with_image(&spec).await?).await?;
            this.made(&by, &spec).await.map(drop)
        };
        self.pulls.launches.begin(&id, work);
        Ok(Some(Wait {
            handle: None,
            poll_after_ms: POLL_MS,
            note,
        }))
    }

    /// What is seen of an instance, which may have no container because it waits for its image.
    pub(crate) fn seen(
        &self,
        instance_id: &str,
        container: Option<&ContainerSummary>,
    ) -> Observation {
        if container.is_some() {
            self.pulls.launches.forget_ended(instance_id);
            return observation(instance_id, container);
        }
        match self.pulls.launches.peek(instance_id) {
            None => Observation::new(instance_id, Power::Absent),
            Some(Some(Err(why))) => {
                let mut failed = Observation::new(instance_id, Power::Failed);
                failed.reason = Some(why.message);
                failed
            }
            // It may have been made after the list was.
            Some(_) => Observation::new(instance_id, Power::Starting),
        }
    }
}

impl Pulls {
    async fn pull(&self, client: &bollard::Docker, reference: &str) -> Result<()> {
        tracing::info!(image = reference, "Docker pulls an image");
        self.note(reference, |download| *download = Download::default());
        let pulled = self.follow(client, reference).await;
        let failure = pulled.as_ref().err().map(|error| error.message.clone());
        self.note(reference, |download| {
            download.has_ended = true;
            download.failure = failure;
        });
        pulled
    }

    async fn follow(&self, client: &bollard::Docker, reference: &str) -> Result<()> {
        // Without a tag all of a repository's images would come.
        let (image, tag) = parts(reference);
        let options = CreateImageOptionsBuilder::new()
            .from_image(image)
            .tag(tag)
            .build();
        let mut events = client.create_image(Some(options), None, None);
        let mut layers = HashMap::new();
        let mut told = Instant::now();
        while let Some(event) = events.next().await {
            let event = event.map_err(|why| failed(&format!("pull {reference}"), why))?;
            count(&mut layers, event);
            let (bytes, of) = layers
                .values()
                .fold((0, 0), |(bytes, of), layer: &(u64, u64)| {
                    (bytes + layer.0, of + layer.1)
                });
            self.note(reference, |download| {
                (download.bytes, download.of) = (bytes, of)
            });
            if told.elapsed() > TOLD {
                told = Instant::now();
                tracing::info!(image = reference, bytes, of, "Docker pulls an image");
            }
        }
        Ok(())
    }
}

/// Takes note of how much of a layer is there.
fn count(layers: &mut HashMap<String, (u64, u64)>, event: CreateImageInfo) {
    let (Some(layer), Some(progress)) = (event.id, event.progress_detail) else {
        return;
    };
    let bytes = |count: Option<i64>| count.and_then(|count| u64::try_from(count).ok());
    let layer = layers.entry(layer).or_default();
    match (
        event.status.as_deref(),
        bytes(progress.current),
        bytes(progress.total),
    ) {
        (Some("Downloading"), Some(current), Some(total)) => *layer = (current, total),
        (Some("Download complete" | "Pull complete"), ..) => layer.0 = layer.1,
        _ => {}
    }
}

/// The name of an image and its tag or digest.
fn parts(reference: &str) -> (&str, &str) {
    if let Some((image, digest)) = reference.split_once('@') {
        return (image, digest);
    }
    match reference.rsplit_once(':') {
        // What follows the port of a registry is no tag.
        Some((image, tag)) if !tag.contains('/') => (image, tag),
        _ => (reference, "latest"),
    }
}

#[cfg(test)]
mod tests {
    use bollard::models::ProgressDetail;

    use super::*;
    use crate::{Address, Settings};

    #[test]
    fn references_are_taken_apart_and_get_the_operators_registry() {
        for (reference, apart, full) in [
            (
                "ubuntu:22.04",
                ("ubuntu", "22.04"),
                "mirror:5000/ubuntu:22.04",
            ),
            (
                "me/debian",
                ("me/debian", "latest"),
                "mirror:5000/me/debian",
            ),
            ("localhost/a", ("localhost/a", "latest"), "localhost/a"),
            (
                "r.example:5000/a",
                ("r.example:5000/a", "latest"),
                "r.example:5000/a",
            ),
            ("a@sha256:07", ("a", "sha256:07"), "mirror:5000/a@sha256:07"),
        ] {
            assert_eq!(parts(reference), apart);
            let docker = Docker::new(Settings {
                registry: Some("mirror:5000".into()),
                ..Settings::new(Address::standard())
            });
            assert_eq!(docker.reference(reference), full);
        }
    }

    #[test]
    fn bytes_of_layers_are_counted_once() {
        let mut layers = HashMap::new();
        for (layer, status, current) in [
            ("a", "Pulling fs layer", None),
            ("a", "Downloading", Some(3)),
            ("b", "Downloading", Some(1)),
            ("a", "Extracting", Some(1)),
            ("b", "Download complete", None),
        ] {
            let detail = ProgressDetail {
                current,
                total: current.map(|_| 10),
            };
            let event = CreateImageInfo {
                id: Some(layer.into()),
                status: Some(status.into()),
                progress_detail: Some(detail),
                ..CreateImageInfo::default()
            };
            count(&mut layers, event);
        }
        assert_eq!(
            layers,
            [("a".into(), (3, 10)), ("b".into(), (10, 10))].into()
        );
    }
}
