terraform {
  required_providers { aws = { source = "hashicorp/aws", version = "~> 5.0" } }
}

variable "url" {}

variable "image" {}

variable "public_key" {}

provider "aws" {
  region                      = "us-east-1"
  access_key                  = "test"
  secret_key                  = "test"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  endpoints {
    ec2 = var.url
    iam = var.url
    sts = var.url
  }
}

resource "aws_key_pair" "one" {
  key_name   = "one"
  public_key = var.public_key
}

resource "aws_security_group" "web" {
  name = "web"
  ingress {
    protocol    = "tcp"
    from_port   = 8000
    to_port     = 8000
    cidr_blocks = ["0.0.0.0/0"]
  }
  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_instance" "one" {
  ami                    = var.image
  instance_type          = "t3.nano"
  key_name               = aws_key_pair.one.key_name
  vpc_security_group_ids = [aws_security_group.web.id]
  user_data              = <<-SCRIPT
    #!/bin/sh
    mkdir -p /web
    echo made by terraform > /web/index.html
    httpd -p 8000 -h /web
  SCRIPT
}

output "address" {
  value = aws_instance.one.public_ip
}
