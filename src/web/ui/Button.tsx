import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react';
import './button.css';

interface Look {
  /** One primary act a screen. */
  readonly tone?: 'primary' | 'plain' | 'quiet';
  readonly small?: boolean;
  readonly children: ReactNode;
}

type ButtonProps = Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'>;
type LinkProps = Look & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className'>;

export function Button({ tone = 'plain', small = false, ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={lookOf(tone, small)} />;
}

/** A link that looks like a button: it goes somewhere, so it can be opened in a new tab. */
export function ButtonLink({ tone = 'plain', small = false, ...rest }: LinkProps) {
  return <a {...rest} className={lookOf(tone, small)} />;
}

function lookOf(tone: string, small: boolean): string {
  return `button button-${tone}${small ? ' button-small' : ''}`;
}
