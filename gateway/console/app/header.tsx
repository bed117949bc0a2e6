import { useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';

import icon from '../landing/icon.svg';
import { Said } from '../parts/said.tsx';
import styles from './header.module.css';
import { Icon } from './icon.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Menu } from './menu.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';
import { WhoIsHere } from './who-is-here.tsx';

/** What stands above every page: its name, the menu, who is here. On a phone the menu opens below. */
export function Header() {
  const [isOpen, setOpen] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => setOpen(false), [pathname]);
  return (
    <header className={styles['bar']} onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}>
      <div className={styles['inside']}>
        <Link className={styles['brand']} to="/">
          <img src={icon} alt="" width="32" height="32" />
          Liên Thông
        </Link>
        <button
          type="button"
          className={styles['opener']}
          aria-expanded={isOpen}
          aria-controls="menu"
          onClick={() => setOpen(!isOpen)}
        >
          <Icon of={isOpen ? 'close' : 'menu'} />
          <span className={styles['openerWords']}>
            <Said vi="Danh mục" en="Menu" />
          </span>
        </button>
        <div id="menu" className={styles['panel']} data-open={isOpen}>
          <Menu />
          <div className={styles['settings']}>
            <LanguageSwitch />
            <SchemeSwitch />
          </div>
        </div>
        <WhoIsHere />
      </div>
    </header>
  );
}
