//! The conformance kit, put to a plugin as it is loaded: through its real carrier, with
//! what its operator grants and configures.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use orrery_conformance::{Exports, Plan, Report, Rest, cases, check_these};
use orrery_contract::carrier::Boxed;
use orrery_contract::host::ec2::Ec2;
use orrery_contract::metadata::category::{Category, DynCategory, Mount, Node, Viewer};
use orrery_contract::operation::handler::{DynHandler, Handler, Rule};
use orrery_contract::operation::types::{Request, Response};
use orrery_contract::under_way::UnderWay;
use orrery_contract::{Caller, Kind, LaunchSpec, Result};
use orrery_plugins::{Launch, Loader, Manifest, Operator, Restart, Test};
use serde_json::Value;

use crate::error::{Error, sentence};
use crate::project;

/// Tests the plugin in `folder`. Every case, or those whose ids begin with `only`, has the
/// plugin loaded anew. `seed` makes the ids of the run.
///
/// To be called on a runtime with several threads.
///
/// # Errors
/// There is no plugin to test. Whatever it does wrong is in the report.
pub async fn test(
    folder: &Path,
    loader: Arc<Loader>,
    operator: Operator,
    only: Option<&str>,
    seed: u64,
) -> std::result::Result<Report, Error> {
    let manifest = project::manifest(folder)?;
    let plan = plan(&manifest, seed);
    let mut cases = cases::all();
    cases.retain(|case| only.is_none_or(|only| case.id.starts_with(only)));
    if cases.is_empty() {
        let only = only.unwrap_or_default();
        return Err(Error::refused(format!("no case's id begins with '{only}'")));
    }
    // A plugin that does not load is no failure of all its cases.
    loader.load(folder, operator.clone()).await?;
    let (folder, rest) = (folder.to_owned(), plan.rest.clone());
    let open = move || -> Boxed<'static, Result<Exports>> {
        let (loader, folder, operator) = (Arc::clone(&loader), folder.clone(), operator.clone());
        let rest = rest.clone();
        Box::pin(async move {
            let plugin = loader.load(&folder, operator).await;
            let plugin = plugin
                .map_err(|error| orrery_contract::Error::new(Kind::Internal, sentence(&error)))?;
            let exports = Exports::carried(plugin.proxy().0, plugin.exports());
            Ok(around(exports, rest))
        })
    };
    Ok(check_these(plan, cases, open).await)
}

fn plan(manifest: &Manifest, seed: u64) -> Plan {
    let test = &manifest.test;
    let mut plan = Plan::new(manifest.id.clone());
    plan.seed = seed;
    if let Some(seconds) = test.deadline_s {
        plan.deadline = Duration::from_secs(seconds);
    }
    vary(&mut plan.launch, &launch(test));
    plan.refused = test.refused.as_ref().map(|differs| {
        let mut refused = plan.launch.clone();
        vary(&mut refused, differs);
        refused
    });
    plan.restart = match test.restart {
        Restart::Survived => orrery_conformance::Restart::Survived,
        Restart::Fatal => orrery_conformance::Restart::Fatal,
    };
    if let Some(instance) = &test.viewer.instance {
        plan.viewer.instance_json = Value::Object(instance.clone()).to_string();
        if let Some(id) = instance.get("InstanceId").and_then(Value::as_str) {
            plan.viewer.instance_id = id.to_owned();
        }
    }
    if !test.viewer.tags.is_empty() {
        plan.viewer.tags = test.viewer.tags.clone().into_iter().collect();
    }
    plan.passed = test.passes.as_ref().map(|call| Request {
        action: call.action.clone(),
        api_version: "2016-11-15".into(),
        principal: "arn:aws:iam::000000000000:root".into(),
        dry_run: false,
        params_json: Value::Object(call.parameters.clone()).to_string(),
    });
    plan
}

fn launch(test: &Test) -> Launch {
    Launch {
        image: test.image.clone(),
        instance_type: test.instance_type.clone(),
        vcpus: test.vcpus,
        memory_mib: test.memory_mib,
    }
}

fn vary(spec: &mut LaunchSpec, differs: &Launch) {
    if let Some(image) = &differs.image {
        let place = match image.starts_with("ami-") {
            true => &mut spec.image.id,
            false => &mut spec.image.name,
        };
        place.clone_from(image);
    }
    if let Some(instance_type) = &differs.instance_type {
        spec.instance_type.clone_from(instance_type);
    }
    spec.vcpus = differs.vcpus.unwrap_or(spec.vcpus);
    spec.memory_mib = differs.memory_mib.unwrap_or(spec.memory_mib);
}

/// Calls that may use `next` and `ec2` are made as the emulator makes them.
fn around(exports: Exports, rest: Rest) -> Exports {
    let call = UnderWay::new(Arc::new(Nothing));
    let link = call.clone().with_next(Arc::new(rest));
    Exports {
        handler: exports
            .handler
            .map(|of| Arc::new(During { of, call: link }) as _),
        category: exports
            .category
            .map(|of| Arc::new(During { of, call }) as _),
        ..exports
    }
}

/// An emulator in which there is nothing.
struct Nothing;

impl Ec2 for Nothing {
    async fn call(&self, _: &str, _: &str) -> Result<String> {
        Ok("{}".into())
    }
}

/// An interface whose calls are part of another.
struct During<T: ?Sized> {
    of: Arc<T>,
    call: UnderWay,
}

impl Handler for During<dyn DynHandler> {
    async fn overrides(&self) -> Result<Vec<Rule>> {
        self.of.overrides().await
    }

    async fn handle(&self, by: &Caller, request: &Request) -> Result<Response> {
        self.call.clone().around(self.of.handle(by, request)).await
    }
}

impl Category for During<dyn DynCategory> {
    async fn mounts(&self) -> Result<Vec<Mount>> {
        self.of.mounts().await
    }

    async fn get(&self, by: &Caller, mount: &str, path: &str, who: &Viewer) -> Result<Node> {
        let get = self.of.get(by, mount, path, who);
        self.call.clone().around(get).await
    }
}
