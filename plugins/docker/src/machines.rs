//! The containers of instances: found by their labels, made, changed, taken away.

use std::collections::BTreeSet;
use std::time::Duration;

use bollard::Docker as Client;
use bollard::models::{
    ContainerInspectResponse, ContainerSummary, ContainerSummaryStateEnum as State,
};
use bollard::query_parameters::{
    ContainerArchiveInfoOptionsBuilder, CreateContainerOptions, CreateContainerOptionsBuilder,
    EventsOptionsBuilder, ListContainersOptionsBuilder, RemoveContainerOptionsBuilder,
    RenameContainerOptionsBuilder, UploadToContainerOptionsBuilder,
};
use bytes::Bytes;
use futures_util::{StreamExt as _, stream};
use orrery_sdk::contract::{Caller, Error, LaunchSpec, Observation, Result, StopMode};
use tokio::time::Instant;

use crate::engine::{Connected, failed, filters, status};
use crate::networks::Place;
use crate::peering::Known;
use crate::seen::{EMULATOR, INSTANCE, observation};
use crate::{Docker, Stop, guest, launch, ports, seen, user_data};

/// How long after a loss the engine is asked for its events again.
const RECONNECT: Duration = Duration::from_secs(1);

/// How long after an event the engine is looked at again, and once more.
const AGAIN: [Duration; 2] = [Duration::from_millis(100), Duration::from_millis(500)];

/// What Docker says of a container that starts.
const STARTED: &str = "start";

/// What changes a machine.
const EVENTS: &[&str] = &[STARTED, "die", "pause", "unpause", GONE, "rename"];
/// What says that a container is no more.
const GONE: &str = "destroy";

/// How long after that the networks are looked at, for those that go together.
const STOCK: Duration = Duration::from_millis(500);

impl Docker {
    /// Whether an engine answers at once.
    pub async fn answers(&self) -> bool {
        self.engine.answers().await
    }

    /// Hands on the ids of instances whose containers change, for ever; and nothing where
    /// any may have changed while the engine did not say so.
    pub async fn watch(&self, emulator_id: &str, changed: impl Fn(Option<&str>)) {
        loop {
            if let Ok(client) = self.engine.client().await {
                changed(None);
                self.tidy(emulator_id).await;
                self.join_networks(emulator_id, Known::NoMore).await;
                let why = self
                    .follow(client, emulator_id, |id| changed(Some(id)))
                    .await;
                tracing::debug!(why, "Docker's events have ended");
            }
            tokio::time::sleep(RECONNECT).await;
        }
    }

    /// Follows the engine's events to their end; why they ended.
    async fn follow(&self, client: &Client, emulator_id: &str, changed: impl Fn(&str)) -> String {
        let filters = filters([
            ("type", vec!["container".into()]),
            ("label", vec![of_emulator(emulator_id)]),
            ("event", EVENTS.iter().map(ToString::to_string).collect()),
        ]);
        let options = EventsOptionsBuilder::new().filters(&filters).build();
        let mut events = client.events(Some(options));
        // The engine says that a container has ended before its lists do.
        let mut again = BTreeSet::new();
        let mut stock = None;
        loop {
            let due = again.first().map(|(due, _): &(Instant, String)| *due);
            tokio::select! {
                event = events.next() => {
                    let event = match event {
                        Some(Ok(event)) => event,
                        Some(Err(why)) => return why.to_string(),
                        None => return "the engine closed them".into(),
                    };
                    if event.action.as_deref() == Some(GONE) {
                        stock.get_or_insert_with(|| Instant::now() + STOCK);
                    }
                    let actor = event.actor.unwrap_or_default();
                    let id = actor.attributes.and_then(|mut all| all.remove(INSTANCE));
                    if let Some(id) = id {
                        if event.action.as_deref() == Some(STARTED) {
                            let container = actor.id.as_deref().unwrap_or_default();
                            self.plug_in_again(emulator_id, &id, container).await;
                        }
                        changed(&id);
                        if event.action.as_deref() != Some(STARTED) {
                            again.extend(AGAIN.map(|delay| (Instant::now() + delay, id.clone())));
                        }
                    }
                }
                () = at(due), if due.is_some() => {
                    if let Some((_, id)) = again.pop_first() {
                        changed(&id);
                    }
                }
                () = at(stock), if stock.is_some() => {
                    stock = None;
                    self.tidy(emulator_id).await;
                }
            }
        }
    }

    /// A container that somebody else started has none of the disks that were put into it.
    async fn plug_in_again(&self, emulator_id: &str, instance_id: &str, container_id: &str) {
        if let Err(error) = self.plug_in(emulator_id, instance_id, container_id).await {
            tracing::warn!(instance = instance_id, %error, "an instance lacks its disks");
        }
    }

    /// The containers with all these labels.
    pub(crate) async fn containers(&self, labels: Vec<String>) -> Result<Vec<ContainerSummary>> {
        let options = ListContainersOptionsBuilder::new()
            .all(true)
            .filters(&filters([("label", labels)]))
            .build();
        let listed = self.engine.client().await?.list_containers(Some(options));
        listed
            .await
            .map_err(|why| failed("list the containers", why))
    }

    /// The container of an instance that has not ended.
    pub(crate) async fn find(
        &self,
        by: &Caller,
        instance_id: &str,
    ) -> Result<Option<ContainerSummary>> {
        let labels = vec![
            of_emulator(&by.emulator_id),
            format!("{INSTANCE}={instance_id}"),
        ];
        let mut found = self.containers(labels).await?.into_iter();
        Ok(found.find(|container| !seen::has_ended(container)))
    }

    /// As [`Docker::find`], where absence is a failure.
    pub(crate) async fn existing(
        &self,
        by: &Caller,
        instance_id: &str,
    ) -> Result<ContainerSummary> {
        let found = self.find(by, instance_id).await?;
        found.ok_or_else(|| Error::not_found(format!("there is no container of {instance_id}")))
    }

    pub(crate) async fn see(&self, by: &Caller, instance_id: &str) -> Result<Observation> {
        let found = self.find(by, instance_id).await?;
        let seen = observation(instance_id, found.as_ref());
        Ok(self.complete(seen, found.as_ref()).await)
    }

    /// Makes the container and puts the instance's files into it; its id.
    pub(crate) async fn create(
        &self,
        by: &Caller,
        spec: &LaunchSpec,
        place: Option<&Place>,
    ) -> Result<String> {
        let Connected { client, facts } = self.engine.connected().await?;
        let published = ports::published(&spec.nics, self.settings.ports);
        let disks = self.launch_disks(by, spec).await?;
        let disks = disks.as_deref();
        let body = launch::container(by, spec, &self.settings, facts, &published, disks, place)?;
        let mut name = seen::name(&spec.instance_id);
        let mut made = client
            .create_container(Some(self.named(&name)), body.clone())
            .await;
        if made.as_ref().err().and_then(status) == Some(409) {
            // A launch that was given up came through after all, or it is somebody else's.
            match self.find(by, &spec.instance_id).await? {
                Some(ours) => self.remove(seen::id(&ours)).await?,
                None => name = format!("{name}.{}", by.emulator_id),
            }
            made = client.create_container(Some(self.named(&name)), body).await;
        }
        let id = match made {
            Ok(made) => made.id,
            Err(why) if status(&why) == Some(404) => {
                let what = format!(
                    "Docker has no image of {0} any more: tag one as localstack-ec2/NAME:{0}",
                    spec.image.id
                );
                return Err(Error::invalid(what));
            }
            Err(why) => return Err(failed("create the container", why)),
        };
        let programs = self.ssh_server(&id, spec).await;
        let scripts = user_data::scripts(spec);
        let metadata = self.serves_metadata().await?;
        let archive = guest::archive(spec, &scripts, disks, metadata)?;
        let parts = [programs, archive.into()];
        self.unpack(&id, parts, "put the instance's files into its container")
            .await?;
        Ok(id)
    }

    /// Puts the files of an archive, in one or more parts, into a container; `what` is that to the
    /// user.
    pub(crate) async fn unpack(
        &self,
        id: &str,
        parts: impl IntoIterator<Item = Bytes, IntoIter: Send + 'static>,
        what: &str,
    ) -> Result<()> {
        let options = UploadToContainerOptionsBuilder::new().path("/").build();
        let client = self.engine.client().await?;
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        let archive = bollard::body_stream(stream::iter(parts));
        let put = client.upload_to_container(id, Some(options), archive);
        put.await.map_err(|why| failed(what, why))
    }

    /// Whether there is something at a path of a container.
    pub(crate) async fn has_file(&self, id: &str, path: &str) -> Result<bool> {
        let options = ContainerArchiveInfoOptionsBuilder::new().path(path).build();
        let client = self.engine.client().await?;
        match client.get_container_archive_info(id, Some(options)).await {
            Ok(_) => Ok(true),
            Err(why) if status(&why) == Some(404) => Ok(false),
            Err(why) => Err(failed(&format!("look for {path}"), why)),
        }
    }

    /// What the engine knows of a container.
    pub(crate) async fn inspected(&self, id: &str) -> Result<ContainerInspectResponse> {
        let inspected = self.engine.client().await?.inspect_container(id, None);
        inspected
            .await
            .map_err(|why| failed("inspect the container", why))
    }

    /// The first process of a container that runs.
    pub(crate) async fn process(&self, id: &str) -> Result<Option<i64>> {
        Ok(process(&self.inspected(id).await?))
    }

    fn named(&self, name: &str) -> CreateContainerOptions {
        let platform = self.settings.flags.platform().unwrap_or_default();
        let options = CreateContainerOptionsBuilder::new().name(name);
        options.platform(platform).build()
    }

    /// A container that runs; what there is of it goes where that fails.
    pub(crate) async fn make(&self, by: &Caller, spec: &LaunchSpec) -> Result<()> {
        let place = self.place(&by.emulator_id, spec).await?;
        let made = match self.create(by, spec, place.as_ref()).await {
            Ok(id) => match self.start_container(&id).await {
                Ok(()) => {
                    let plugged = self.plug_in(&by.emulator_id, &spec.instance_id, &id);
                    plugged.await
                }
                failed => failed,
            },
            Err(error) => Err(error),
        };
        drop(place);
        if made.is_err() {
            if let Some(left) = self.find(by, &spec.instance_id).await? {
                self.remove(seen::id(&left)).await?;
            }
            self.let_go(&by.emulator_id, &spec.instance_id).await?;
            if let Some(nic) = spec.nics.first() {
                self.leave(&by.emulator_id, &nic.vpc_id).await;
            }
        }
        made
    }

    pub(crate) async fn start_container(&self, id: &str) -> Result<()> {
        let started = self.engine.client().await?.start_container(id, None);
        started
            .await
            .map_err(|why| failed("start the container", why))
    }

    /// Removes a container, whatever it does. Absence is success.
    pub(crate) async fn remove(&self, id: &str) -> Result<()> {
        let options = RemoveContainerOptionsBuilder::new()
            .force(true)
            .v(true)
            .build();
        let client = self.engine.client().await?;
        match client.remove_container(id, Some(options)).await {
            Ok(()) => Ok(()),
            // Gone, or going already.
            Err(why) if matches!(status(&why), Some(404 | 409)) => Ok(()),
            Err(why) => Err(failed("remove the container", why)),
        }
    }

    /// Ends the programs of a container and keeps it under another name.
    pub(crate) async fn put_away(
        &self,
        container: &ContainerSummary,
        instance_id: &str,
    ) -> Result<()> {
        let client = self.engine.client().await?;
        let id = seen::id(container);
        let stopped = client.stop_container(id, None).await;
        stopped.map_err(|why| failed("stop the container", why))?;
        let name = format!("{}{}", seen::name(instance_id), seen::ENDED);
        let options = RenameContainerOptionsBuilder::new().name(&name).build();
        let renamed = client.rename_container(id, options).await;
        renamed.map_err(|why| failed("rename the container", why))
    }

    /// Has a machine that runs stop.
    pub(crate) async fn bring_down(
        &self,
        container: &ContainerSummary,
        mode: StopMode,
    ) -> Result<()> {
        let client = self.engine.client().await?;
        let id = seen::id(container);
        let (what, stopped) = match (self.settings.stop, mode) {
            (Stop::Pause, _) => ("pause the container", client.pause_container(id).await),
            (Stop::Stop, StopMode::Force) => {
                let killed = client.kill_container(id, None).await;
                ("kill the container", killed)
            }
            (Stop::Stop, _) => ("stop the container", client.stop_container(id, None).await),
        };
        stopped.map_err(|why| failed(what, why))
    }

    /// Has a machine that is there run.
    pub(crate) async fn bring_up(&self, container: &ContainerSummary) -> Result<()> {
        let id = seen::id(container);
        match container.state {
            Some(State::PAUSED) => {
                let resumed = self.engine.client().await?.unpause_container(id);
                resumed
                    .await
                    .map_err(|why| failed("unpause the container", why))
            }
            Some(State::RUNNING | State::RESTARTING) => Ok(()),
            _ => self.start_container(id).await,
        }
    }
}

async fn at(due: Option<Instant>) {
    tokio::time::sleep_until(due.unwrap_or_else(Instant::now)).await;
}

/// The label of everything that is an emulator's.
pub(crate) fn of_emulator(emulator_id: &str) -> String {
    format!("{EMULATOR}={emulator_id}")
}

/// The first process of a container that runs.
pub(crate) fn process(inspected: &ContainerInspectResponse) -> Option<i64> {
    let state = inspected.state.as_ref();
    state.and_then(|it| it.pid).filter(|pid| *pid != 0)
}
