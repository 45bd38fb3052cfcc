//! The carrier of WebAssembly components.
//!
//! Each call has a fresh instance out of a pool, so a trap costs that call and nothing
//! else, and no call waits for another. A plugin that asks for it keeps one instance:
//! its calls take turns, and after a trap or a deadline the next one has a new
//! instance. The deadline is the caller's, who drops the call: a guest that computes
//! yields at every tick of the engine, and one that waits for the host is in no code at
//! all.

mod cache;
mod engine;
mod wasi;

use std::sync::Arc;

use orrery_contract::carrier::{Answer, Arguments, Interface, Serves, Visitor};
use orrery_contract::services::{EXPORTS, IMPORTS};
use tokio::sync::Mutex;
use wasmtime::component::types::ComponentItem;
use wasmtime::component::{ComponentExportIndex, InstancePre, Linker};
use wasmtime::{Store, StoreLimits, StoreLimitsBuilder};

use cache::Use;
pub use cache::{Cache, prepare};
pub use engine::Engine;
use wasi::Wasi;

use crate::fault::Fault;
use crate::load::LoadError;
use crate::manifest::{Limits, Manifest};
use crate::services::Services;

/// What a store holds for one instance.
struct Held {
    services: Arc<Services>,
    limits: StoreLimits,
    /// There from the first time that it is used.
    wasi: Option<Box<Wasi>>,
}

impl Held {
    fn wasi(&mut self) -> &mut Wasi {
        let services = &self.services;
        self.wasi
            .get_or_insert_with(|| Box::new(Wasi::new(services)))
    }
}

impl Serves for Held {
    type Services = Services;

    fn services(&self) -> Arc<Services> {
        Arc::clone(&self.services)
    }
}

struct Instance {
    store: Store<Held>,
    instance: wasmtime::component::Instance,
}

/// A component, ready to be called.
pub struct Component {
    engine: Arc<Engine>,
    prepared: InstancePre<Held>,
    exports: Vec<Export>,
    services: Services,
    limits: Limits,
    /// What of the cache it came from.
    _held: Option<Use>,
    /// The instance that is kept, where one is; none while there is none.
    kept: Option<Mutex<Option<Instance>>>,
}

struct Export {
    interface: &'static Interface,
    functions: Vec<ComponentExportIndex>,
}

impl Component {
    /// Compiles the code, or takes it from the cache, and checks what it imports and
    /// exports. Takes as long as compiling takes.
    pub fn compile(
        engine: &Arc<Engine>,
        code: &[u8],
        manifest: &Manifest,
        services: Services,
    ) -> Result<Self, LoadError> {
        let (component, held) = engine.compile(code)?;
        let mut linker = Linker::new(engine.engine());
        orrery_contract::services::link(&mut linker).map_err(LoadError::component)?;
        let ty = component.component_type();
        if ty
            .imports(engine.engine())
            .any(|(name, _)| wasi::is_wasi(name))
        {
            wasi::link(&mut linker).map_err(LoadError::component)?;
        }
        let exports = exports(&component)?;
        let prepared = linker
            .instantiate_pre(&component)
            .map_err(LoadError::component)?;
        Ok(Self {
            engine: Arc::clone(engine),
            prepared,
            exports,
            services,
            limits: manifest.limits.clone(),
            _held: held,
            kept: manifest.keep_instance.then(Mutex::default),
        })
    }

    /// The interfaces of the host that the code can call.
    pub fn imports(&self) -> Vec<String> {
        let engine = self.engine.engine();
        let component = self.prepared.component().component_type();
        let imports = component.imports(engine);
        let called = imports.filter(|(_, import)| match &import.ty {
            ComponentItem::ComponentInstance(instance) => instance
                .exports(engine)
                .any(|(_, item)| matches!(item.ty, ComponentItem::ComponentFunc(_))),
            _ => true,
        });
        called.map(|(name, _)| name.to_owned()).collect()
    }

    /// The interfaces of the contract that it exports.
    pub fn exports(&self) -> Vec<&'static Interface> {
        self.exports.iter().map(|export| export.interface).collect()
    }

    /// Compares the types of all functions with the contract, on an instance that is
    /// made for it.
    pub async fn check(&self) -> Result<(), LoadError> {
        let instance = self.instance().await.map_err(LoadError::component)?;
        let mut checker = Checker {
            component: self,
            instance,
        };
        for export in &self.exports {
            orrery_contract::services::signatures(export.interface, &mut checker)?;
        }
        Ok(())
    }

    fn function(&self, interface: &Interface, function: u8) -> Option<&ComponentExportIndex> {
        let mut exports = self.exports.iter();
        let export = exports.find(|export| std::ptr::eq(export.interface, interface))?;
        export.functions.get(usize::from(function))
    }

    async fn instance(&self) -> wasmtime::Result<Instance> {
        let limits = StoreLimitsBuilder::new()
            .memory_size(self.limits.memory_bytes())
            .build();
        let held = Held {
            services: self.services.for_instance(),
            limits,
            wasi: None,
        };
        let mut store = Store::new(self.engine.engine(), held);
        store.limiter(|held| &mut held.limits);
        store.set_epoch_deadline(1);
        store.epoch_deadline_async_yield_and_update(1);
        // What the host makes of an answer is bounded too, for one string can be in it
        // a million times.
        store.set_hostcall_fuel(self.limits.answer_bytes());
        let instance = self.prepared.instantiate_async(&mut store).await?;
        Ok(Instance { store, instance })
    }

    /// Makes the call.
    pub async fn call<A: Arguments, R: Answer>(
        &self,
        interface: &'static Interface,
        function: u8,
        arguments: A,
    ) -> Result<R, Fault> {
        let Some(index) = self.function(interface, function) else {
            return Err(Fault::Misfit("the interface is not exported".into()));
        };
        let _ticking = self.engine.ticking();
        let answer = match &self.kept {
            None => {
                let _room = self.engine.room().await;
                call(
                    &mut self.instance().await.map_err(trapped)?,
                    index,
                    arguments,
                )
                .await
            }
            Some(kept) => {
                let mut kept = kept.lock().await;
                // Taken out, so that a call that traps or is dropped leaves none.
                let mut instance = match kept.take() {
                    Some(instance) => instance,
                    None => self.instance().await.map_err(trapped)?,
                };
                let answer = call(&mut instance, index, arguments).await;
                if answer.is_ok() {
                    *kept = Some(instance);
                }
                answer
            }
        };
        answer.map_err(|error| match is_too_large(&error) {
            true => Fault::TooLarge(self.limits.answer_mib),
            false => trapped(error),
        })
    }
}

async fn call<A: Arguments, R: Answer>(
    it: &mut Instance,
    index: &ComponentExportIndex,
    arguments: A,
) -> wasmtime::Result<R> {
    let function = it
        .instance
        .get_typed_func::<A, (R,)>(&mut it.store, index)?;
    let (answer,) = function.call_async(&mut it.store, arguments).await?;
    Ok(answer)
}

fn is_too_large(error: &wasmtime::Error) -> bool {
    error.root_cause().to_string().contains("fuel")
}

#[expect(clippy::needless_pass_by_value, reason = "it is the end of the error")]
fn trapped(error: wasmtime::Error) -> Fault {
    Fault::Trapped(error.root_cause().to_string())
}

/// The interfaces of the contract that the component exports.
fn exports(component: &wasmtime::component::Component) -> Result<Vec<Export>, LoadError> {
    let known = |name: &str| {
        let all = EXPORTS.iter().chain(&IMPORTS);
        all.into_iter().any(|interface| interface.id == name)
    };
    let ty = component.component_type();
    let mut names = ty.exports(component.engine()).map(|(name, _)| name);
    if let Some(name) = names.find(|name| name.starts_with("orrery:") && !known(name)) {
        return Err(LoadError::UnknownInterface(name.to_owned()));
    }
    let mut exports = Vec::new();
    for interface in EXPORTS {
        let Some(instance) = component.get_export_index(None, interface.id) else {
            continue;
        };
        let functions = interface.functions.iter().map(|name| {
            let function = component.get_export_index(Some(&instance), name);
            function.ok_or_else(|| LoadError::UnlikeContract {
                function: format!("{}#{name}", interface.id),
                why: "it is not there".into(),
            })
        });
        exports.push(Export {
            interface,
            functions: functions.collect::<Result<_, _>>()?,
        });
    }
    Ok(exports)
}

/// Compares each function's type with the contract's.
struct Checker<'a> {
    component: &'a Component,
    instance: Instance,
}

impl Visitor for Checker<'_> {
    type Error = LoadError;

    fn function<A: Arguments, R: Answer>(
        &mut self,
        interface: &'static Interface,
        number: u8,
    ) -> Result<(), LoadError> {
        let Some(index) = self.component.function(interface, number) else {
            return Ok(());
        };
        let Instance { store, instance } = &mut self.instance;
        let found = instance.get_typed_func::<A, (R,)>(store, index);
        found.map(drop).map_err(|error| LoadError::UnlikeContract {
            function: format!(
                "{}#{}",
                interface.id,
                interface.functions[usize::from(number)]
            ),
            why: format!("{error:#}"),
        })
    }
}
