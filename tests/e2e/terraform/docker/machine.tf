variable "image" {}

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
