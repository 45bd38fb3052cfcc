//! `orrery env`: what makes clients use the emulator.

use std::net::SocketAddr;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::Where;
use crate::client;

#[derive(Debug, Clone, Args)]
pub(super) struct Env {
    #[command(flatten)]
    place: Where,
    /// For whom
    #[arg(long, value_enum, default_value_t = Format::Shell)]
    format: Format,
    /// The region to use
    #[arg(long, default_value = "us-east-1")]
    region: String,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// Exports for `eval "$(orrery env)"`
    Shell,
    /// A provider block for Terraform
    Terraform,
    /// A profile for ~/.aws/config
    Profile,
}

pub(super) fn run(env: &Env) -> anyhow::Result<ExitCode> {
    let address = client::reachable(env.place.address()?);
    print!("{}", text(env.format, address, &env.region));
    Ok(ExitCode::SUCCESS)
}

fn text(format: Format, address: SocketAddr, region: &str) -> String {
    let url = format!("http://{address}");
    match format {
        Format::Shell => format!(
            "export AWS_ENDPOINT_URL={url}\nexport AWS_ACCESS_KEY_ID=test\nexport AWS_SECRET_ACCESS_KEY=test\n\
             export AWS_DEFAULT_REGION={region}\nexport AWS_REGION={region}\n"
        ),
        Format::Terraform => format!(
            "provider \"aws\" {{\n  region                      = \"{region}\"\n  access_key                  = \"test\"\n  \
             secret_key                  = \"test\"\n  skip_credentials_validation = true\n  \
             skip_metadata_api_check     = true\n  skip_requesting_account_id  = true\n\n  endpoints {{\n    \
             ec2 = \"{url}\"\n    sts = \"{url}\"\n  }}\n}}\n"
        ),
        Format::Profile => format!(
            "[profile orrery]\nregion = {region}\nendpoint_url = {url}\naws_access_key_id = test\n\
             aws_secret_access_key = test\n"
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_names_endpoint_and_region() {
        let address = "127.0.0.1:4567".parse().expect("address");
        for format in [Format::Shell, Format::Terraform, Format::Profile] {
            let text = text(format, address, "eu-west-1");
            assert!(
                text.contains("http://127.0.0.1:4567") && text.contains("eu-west-1"),
                "{text}"
            );
        }
    }
}
