//! A small mutation fuzzer for everything in `orrery-wire` that reads bytes from outside.
//!
//! Without coverage, an input is interesting where its outcome is new: the targets
//! return a class (operation and error code), and inputs of new classes join the pool.

mod mutate;
mod targets;

use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use mutate::Random;
use targets::Target;

/// An input that takes longer is a failure: no bounded input may be slow.
const SLOW: Duration = Duration::from_secs(1);

/// The largest pool; beyond it new inputs replace old ones.
const POOL: usize = 4096;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let passed = match words[..] {
        ["run-one", target, file] => one(target, Path::new(file)),
        [target, seconds, seed] => match (Target::of(target), seconds.parse(), seed.parse()) {
            (Some(target), Ok(seconds), Ok(seed)) => {
                fuzz(target, Duration::from_secs(seconds), seed)
            }
            _ => usage(),
        },
        _ => usage(),
    };
    if passed {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn usage() -> bool {
    eprintln!("usage: orrery-fuzz query|scope|json SECONDS SEED | run-one TARGET FILE");
    false
}

fn one(target: &str, file: &Path) -> bool {
    match (Target::of(target), std::fs::read(file)) {
        (Some(target), Ok(input)) => {
            println!("{:?}", target.run(&input));
            true
        }
        _ => usage(),
    }
}

fn fuzz(target: Target, time: Duration, seed: u64) -> bool {
    println!("{}: {} s, seed {seed}", target.name(), time.as_secs());
    let mut random = Random::new(seed);
    let mut pool = target.corpus();
    let mut classes = HashSet::new();
    let (start, mut runs) = (Instant::now(), 0_u64);
    while start.elapsed() < time {
        let input = mutate::next(&mut random, &pool, target);
        let began = Instant::now();
        let class = catch_unwind(AssertUnwindSafe(|| target.run(&input)));
        runs += 1;
        match class {
            Ok(_) if began.elapsed() > SLOW => return keep(target, seed, runs, &input, "slow"),
            Err(_) => return keep(target, seed, runs, &input, "panic"),
            Ok(class) => {
                if classes.insert(class) {
                    admit(&mut pool, &mut random, input);
                }
            }
        }
    }
    println!(
        "{}: {runs} inputs, {} outcomes, no failure",
        target.name(),
        classes.len()
    );
    true
}

/// Adds an input with a new outcome to the pool.
fn admit(pool: &mut Vec<Vec<u8>>, random: &mut Random, input: Vec<u8>) {
    if pool.len() < POOL {
        pool.push(input);
    } else {
        let place = random.below(POOL);
        pool[place] = input;
    }
}

fn keep(target: Target, seed: u64, run: u64, input: &[u8], what: &str) -> bool {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("failures");
    let file = folder.join(format!("{}-{seed}-{run}", target.name()));
    let kept = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&file, input));
    println!(
        "{}: {what} at input {run} of seed {seed}; kept in {}: {kept:?}",
        target.name(),
        file.display()
    );
    false
}
